package org.rapporteur.desk.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.Newsroom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The protocol over HTTP, spoken by its own client. */
class McpEndpointTest {
  @TempDir private Path directory;

  @Test
  void everyToolAnswersWithIdsAndQuotes() throws Exception {
    try (Newsroom room = Newsroom.open(directory);
        McpSyncClient client =
            McpClient.sync(
                    HttpClientStreamableHttpTransport.builder(room.address("").toString())
                        .endpoint("/mcp")
                        .build())
                .build()) {
      client.initialize();
      assertThat(client.listTools().tools().stream().map(McpSchema.Tool::name))
          .containsExactly(
              "search_events", "get_event", "dyad_timeline", "upcoming", "claims", "story");
      JsonNode found = json(call(client, "search_events", Map.of("filter", "source=NOR")));
      JsonNode event = found.path("events").path(0);
      assertThat(found.path("all").intValue()).isEqualTo(2);
      assertThat(event.path("event").stringValue()).isEqualTo("0000000000000007");
      assertThat(event.at("/quote/sentence").stringValue())
          .isEqualTo("Norway will visit Kenya on Friday, officials said.");
      assertThat(event.at("/quote/begin").intValue()).isEqualTo(10);
      JsonNode one =
          json(call(client, "get_event", Map.of("article", "visit", "event", "0000000000000007")));
      assertThat(one.at("/record/frame").stringValue()).isEqualTo("consult.visit");
      assertThat(one.at("/claims/0/stance").stringValue()).isEqualTo("DENY");
      JsonNode dyad = json(call(client, "dyad_timeline", Map.of("first", "NOR", "second", "KEN")));
      assertThat(dyad.at("/NOR to KEN/latest/0/quote/sentence").stringValue()).contains("Kenya");
      JsonNode upcoming = json(call(client, "upcoming", Map.of("day", "2024-06-18")));
      assertThat(upcoming.at("/items/0/life/0/proof/0/sentenceText").stringValue())
          .contains("will visit");
      JsonNode claims = json(call(client, "claims", Map.of()));
      assertThat(claims.at("/claims/0/positions/0/stance").stringValue()).isEqualTo("DENY");
      JsonNode story =
          json(call(client, "story", Map.of("article", event.path("article").stringValue())));
      assertThat(story.at("/articles/0/fresh/0/sentenceText").stringValue()).contains("will visit");
    }
  }

  @Test
  void whatMakesNoSenseIsToldToTheModel() throws Exception {
    try (Newsroom room = Newsroom.open(directory);
        McpSyncClient client =
            McpClient.sync(
                    HttpClientStreamableHttpTransport.builder(room.address("").toString())
                        .endpoint("/mcp")
                        .build())
                .build()) {
      client.initialize();
      McpSchema.CallToolResult wrong = call(client, "search_events", Map.of("filter", "x=1"));
      assertThat(wrong.isError()).isTrue();
      assertThat(text(wrong)).contains("filter, character 1");
    }
  }

  private static McpSchema.CallToolResult call(
      McpSyncClient client, String tool, Map<String, Object> arguments) {
    return client.callTool(new McpSchema.CallToolRequest(tool, arguments));
  }

  private static JsonNode json(McpSchema.CallToolResult result) {
    assertThat(result.isError()).as(text(result)).isFalse();
    return JsonMapper.builder().build().readTree(text(result));
  }

  private static String text(McpSchema.CallToolResult result) {
    return ((McpSchema.TextContent) result.content().getFirst()).text();
  }
}
