package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.store.RecordStore;

/** The protocol over the standard streams of a process, spoken by its own client. */
class McpCommandTest {
  @TempDir private Path directory;

  @BeforeEach
  void store() throws Exception {
    Path text = directory.resolve("visit.txt");
    Files.writeString(text, "Norway will visit Kenya.\n");
    Run.Result read =
        Run.within().run("read", text.toString(), "--data", directory.resolve("data").toString());
    assertThat(read.code()).as(read.err()).isZero();
  }

  private McpSyncClient client() {
    return McpClient.sync(
            new StdioClientTransport(
                ServerParameters.builder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                    .args(
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.rapporteur.app.Rapporteur",
                        "mcp",
                        directory.resolve("data").toString())
                    .build(),
                McpJsonDefaults.getMapper()))
        .build();
  }

  private static String search(McpSyncClient client) {
    McpSchema.CallToolResult result =
        client.callTool(
            new McpSchema.CallToolRequest("search_events", Map.of("filter", "source=NOR")));
    return ((McpSchema.TextContent) result.content().getFirst()).text();
  }

  @Test
  void answersAlsoWhileAnotherProcessHasTheStore() throws Exception {
    try (McpSyncClient client = client()) {
      client.initialize();
      assertThat(search(client))
          .contains("\"sentence\":\"Norway will visit Kenya.\"", "\"begin\":0", "\"all\":1");
      Path data = directory.resolve("data");
      try (RecordStore store = RecordStore.open(data)) {
        assertThat(search(client)).as("nobody answers").contains("in use").contains("data");
        StoreOwner owner = StoreOwner.start(data, store, Parts.standard(Map.of()), Run.TODAY);
        try {
          assertThat(search(client)).as("the owner answers").contains("\"all\":1");
        } finally {
          owner.close();
        }
      }
    }
  }

  @Test
  void callsOneTool() {
    String data = directory.resolve("data").toString();
    Run.Result claims = Run.within().run("mcp", data, "--call", "search_events");
    assertThat(claims.out()).contains("\"all\":1");
    Run.Result none = Run.within().run("mcp", data, "--call", "nothing");
    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("there is no tool nothing, but search_events");
  }
}
