package org.rapporteur.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.desk.Newsroom;
import org.rapporteur.desk.Problem;
import org.rapporteur.desk.Surface;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract says what the desk does. */
class ContractTest {
  private static final JsonNode CONTRACT = contract();
  private static final Set<String> METHODS = Set.of("get", "post", "delete", "put", "patch");

  @TempDir private static Path directory;
  private static @Nullable Newsroom room;

  @BeforeAll
  static void open() throws Exception {
    room = Newsroom.open(directory);
  }

  @AfterAll
  static void close() throws Exception {
    room().close();
  }

  private static Newsroom room() {
    return Objects.requireNonNull(room);
  }

  private static JsonNode contract() {
    try (InputStream in = Surface.class.getResourceAsStream("openapi.yaml")) {
      return new YAMLMapper().readTree(in);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  @Test
  void everyRouteIsInTheContractAndNoOtherIs() {
    Set<String> agreed = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : CONTRACT.path("paths").properties()) {
      for (String method : path.getValue().propertyNames()) {
        if (METHODS.contains(method)) {
          agreed.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
        }
      }
    }
    Set<String> registered =
        room().desk().routes().stream()
            .filter(route ->
                route.contains(" /api/")
                    || route.endsWith(" /health")
                    || route.endsWith(" /metrics"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(registered).isNotEmpty().isEqualTo(agreed);
  }

  @Test
  void everyProblemIsInTheContract() {
    List<String> agreed =
        CONTRACT
            .at("/components/schemas/Problem/properties/type/enum")
            .valueStream()
            .map(JsonNode::stringValue)
            .toList();
    assertThat(agreed).isEqualTo(Arrays.stream(Problem.values()).map(Problem::type).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          GET  | /api/records                                   | -    | 200 | /api/records
          GET  | /api/records?limit=1&order=event               | -    | 200 | /api/records
          GET  | /api/records?filter=source=NOR%20type=CONSULT  | -    | 200 | /api/records
          GET  | /api/records?filter=nonsense=1                 | -    | 400 | /api/records
          GET  | /api/records?after=1                           | -    | 400 | /api/records
          GET  | /api/records?limit=0                           | -    | 400 | /api/records
          GET  | /api/records?order=size                        | -    | 400 | /api/records
          GET  | /api/records/visit/0000000000000007            | -    | 200 | /api/records/{article}/{event}
          GET  | /api/records/visit/0000000000000008            | -    | 404 | /api/records/{article}/{event}
          GET  | /api/records/none/0000000000000007             | -    | 404 | /api/records/{article}/{event}
          GET  | /api/facets                                    | -    | 200 | /api/facets
          GET  | /api/articles?limit=1                          | -    | 200 | /api/articles
          GET  | /api/articles?limit=1&after=1                  | -    | 200 | /api/articles
          GET  | /api/articles?after=x                          | -    | 400 | /api/articles
          GET  | /api/articles/visit                            | -    | 200 | /api/articles/{article}
          GET  | /api/articles/none                             | -    | 404 | /api/articles/{article}
          POST | /api/articles                                  | {"text":"Norway will visit Kenya on Friday, it said.","id":"n","date":"2024-06-17"} | 200 | /api/articles
          POST | /api/articles                                  | {"text":"Norway will visit Kenya on Monday, it said.","store":true} | 201 | /api/articles
          POST | /api/articles                                  | {"text":" "}            | 422 | /api/articles
          POST | /api/articles                                  | {"title":"no text"}     | 400 | /api/articles
          POST | /api/articles                                  | {"text":"x","date":"x"} | 400 | /api/articles
          POST | /api/articles                                  | no JSON                 | 400 | /api/articles
          POST | /api/articles                                  | []                      | 400 | /api/articles
          GET  | /api/search?words=kenya                        | -    | 200 | /api/search
          GET  | /api/search                                    | -    | 400 | /api/search
          GET  | /api/like?article=visit                        | -    | 200 | /api/like
          GET  | /api/series?by=day&per=type                    | -    | 200 | /api/series
          GET  | /api/series?unit=occurrence                    | -    | 200 | /api/series
          GET  | /api/series?by=second                          | -    | 400 | /api/series
          GET  | /api/dyads                                     | -    | 200 | /api/dyads
          GET  | /api/agenda?day=2024-06-18                     | -    | 200 | /api/agenda
          GET  | /api/agenda?part=past&limit=1                  | -    | 200 | /api/agenda
          GET  | /api/agenda?day=Friday                         | -    | 400 | /api/agenda
          GET  | /api/claims?state=denied                       | -    | 200 | /api/claims
          GET  | /api/claims?state=true                         | -    | 400 | /api/claims
          GET  | /api/stories?least=1                           | -    | 200 | /api/stories
          GET  | /api/stories?least=0                           | -    | 400 | /api/stories
          GET  | /api/stories/none                              | -    | 404 | /api/stories/{article}
          GET  | /api/occurrences                               | -    | 200 | /api/occurrences
          GET  | /api/occurrences?filter=type=CONSULT           | -    | 200 | /api/occurrences
          GET  | /api/occurrences/0000000000000000              | -    | 404 | /api/occurrences/{occurrence}
          GET  | /api/occurrences/x                             | -    | 404 | /api/occurrences/{occurrence}
          GET  | /api/corrections                               | -    | 200 | /api/corrections
          POST | /api/corrections                               | {"article":"visit","published":"2024-06-18","reason":"the paper says so"} | 201 | /api/corrections
          POST | /api/corrections                               | {"article":"nobody","published":"2024-06-18","reason":"r"} | 422 | /api/corrections
          POST | /api/corrections                               | {"article":"visit"}     | 400 | /api/corrections
          GET  | /api/alerts                                    | -    | 200 | /api/alerts
          POST | /api/alerts                                    | {"name":"Rises","on":"rise","weeks":52,"filter":"country=KEN","webhook":"https://hooks.example/x"} | 201 | /api/alerts
          POST | /api/alerts                                    | {"name":"Denials","on":"denial","mail":["ana@desk.example"]} | 201 | /api/alerts
          POST | /api/alerts                                    | {"name":"Wonders","on":"wonder"} | 400 | /api/alerts
          POST | /api/alerts                                    | {"name":"x","on":"record","filter":"nonsense=1"} | 400 | /api/alerts
          GET  | /api/alerts/000000000000                       | -    | 404 | /api/alerts/{alert}
          GET  | /api/alerts/x                                  | -    | 404 | /api/alerts/{alert}
          POST | /api/alerts/000000000000/pause                 | {"paused":true} | 404 | /api/alerts/{alert}/pause
          POST | /api/alerts/000000000000/pause                 | {}   | 400 | /api/alerts/{alert}/pause
          GET  | /api/notices                                   | -    | 200 | /api/notices
          GET  | /api/notices?alert=x                           | -    | 404 | /api/notices
          GET  | /api/notices?after=x                           | -    | 400 | /api/notices
          GET  | /api/preview?on=record                         | -    | 200 | /api/preview
          GET  | /api/preview?on=rise&weeks=52&times=1.5&least=1 | -   | 200 | /api/preview
          GET  | /api/preview?on=agenda&filter=source=NOR       | -    | 200 | /api/preview
          GET  | /api/preview?on=rise&weeks=3                   | -    | 400 | /api/preview
          GET  | /api/preview                                   | -    | 400 | /api/preview
          GET  | /api/export?as=none                            | -    | 400 | /api/export
          GET  | /health                                        | -    | 200 | /health
          """)
  void answersAreAsAgreed(
      String method, String path, @Nullable String body, int status, String agreed)
      throws Exception {
    HttpResponse<String> answer = room().ask(method, path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    JsonNode responses =
        CONTRACT.path("paths").path(agreed).path(method.toLowerCase(Locale.ROOT)).path("responses");
    JsonNode response = responses.path(String.valueOf(status));
    assertThat(response.isMissingNode()).as("status in the contract").isFalse();
    boolean problem = status >= 400;
    String kind = problem ? "application/problem+json" : "application/json";
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(kind);
    JsonNode content =
        problem ? CONTRACT.at("/components/responses/Problem/content") : response.path("content");
    assertThat(errors(content.path(kind).path("schema"), answer.body())).isEmpty();
  }

  private static List<Error> errors(JsonNode schema, String answer) {
    ObjectNode rules = ((ObjectNode) schema).deepCopy();
    rules.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    rules.set("components", CONTRACT.path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(rules.toString(), InputFormat.JSON)
        .validate(answer, InputFormat.JSON);
  }

  @Test
  void whatIsListedCanBeAskedForAlone() throws Exception {
    for (String[] kind :
        new String[][] {
          {"/api/stories", "?least=1", "stories", "story", "Story"},
          {"/api/occurrences", "", "occurrences", "occurrence", "Occurrence"}
        }) {
      JsonNode list = json(kind[0] + kind[1]);
      assertThat(list.path(kind[2])).isNotEmpty();
      String id = list.path(kind[2]).path(0).path(kind[3]).stringValue();
      HttpResponse<String> one = room().ask("GET", kind[0] + "/" + id, null);
      assertThat(one.statusCode()).isEqualTo(200);
      ObjectNode schema = new YAMLMapper().createObjectNode();
      schema.put("$ref", "#/components/schemas/" + kind[4]);
      assertThat(errors(schema, one.body())).isEmpty();
    }
    assertThat(json("/api/agenda?day=2024-06-18").path("items")).isNotEmpty();
    assertThat(json("/api/claims").path("claims")).isNotEmpty();
  }

  @Test
  void anAlertIsPausedFindsAndGoes() throws Exception {
    String body = "{\"name\":\"Visits\",\"on\":\"record\",\"filter\":\"type=CONSULT\"}";
    JsonNode added = new YAMLMapper().readTree(room().ask("POST", "/api/alerts", body).body());
    String id = added.at("/alert/id").stringValue();
    String path = "/api/alerts/" + id;
    assertThat(room().ask("POST", path + "/pause", "{\"paused\":true}").body())
        .contains("\"paused\":true");
    assertThat(room().ask("POST", path + "/pause", "{\"paused\":false}").statusCode())
        .isEqualTo(200);
    String text = "{\"text\":\"Norway will visit Kenya on Sunday, it said.\",\"store\":true}";
    assertThat(room().ask("POST", "/api/articles", text).statusCode()).isEqualTo(201);
    room().look();
    HttpResponse<String> notices = room().ask("GET", "/api/notices?alert=" + id, null);
    assertThat(errors(CONTRACT.at("/components/schemas/NoticePage"), notices.body())).isEmpty();
    assertThat(
            new YAMLMapper()
                .readTree(notices.body())
                .at("/notices/0/findings/0/evidence/0/link")
                .stringValue())
        .startsWith(room().address("/articles/").toString());
    assertThat(room().ask("DELETE", path, null).statusCode()).isEqualTo(204);
    assertThat(room().ask("DELETE", path, null).statusCode()).isEqualTo(404);
    assertThat(room().ask("GET", path, null).statusCode()).isEqualTo(404);
  }

  @Test
  void pagesFollowEachOther() throws Exception {
    JsonNode first = json("/api/records?limit=1");
    JsonNode second = json("/api/records?limit=1&after=" + first.path("next").stringValue());
    assertThat(second.at("/records/0/article/key"))
        .isNotEqualTo(first.at("/records/0/article/key"));
    assertThat(first.path("all").intValue()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void aCorrectionIsTakenBackOnce() throws Exception {
    String body = "{\"article\":\"other\",\"published\":\"2024-06-19\",\"reason\":\"r\"}";
    JsonNode kept = new YAMLMapper().readTree(room().ask("POST", "/api/corrections", body).body());
    String path = "/api/corrections/" + kept.path("id").stringValue();
    assertThat(kept.at("/correction/author").stringValue()).isEqualTo("somebody");
    assertThat(room().ask("DELETE", path, null).statusCode()).isEqualTo(204);
    assertThat(room().ask("DELETE", path, null).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"csv, 'event,'", "jsonl, '{\"id\"'", "gdelt2, PK", "ics, BEGIN"})
  void exportsInEveryLayout(String layout, String begins) throws Exception {
    HttpResponse<String> answer = room().ask("GET", "/api/export?as=" + layout, null);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith(begins);
  }

  @Test
  void measuresWhatIsAsked() throws Exception {
    assertThat(room().ask("GET", "/api/records", null).statusCode()).isEqualTo(200);
    assertThat(room().ask("GET", "/metrics", null).body())
        .contains("http_server_requests_seconds_count{method=\"GET\",path=\"/api/records\"")
        .contains("jvm_memory_used_bytes");
  }

  @Test
  void tellsEveryRequestInALine() throws Exception {
    assertThat(room().ask("GET", "/api/records/visit/told", null).statusCode()).isEqualTo(404);
    assertThat(Newsroom.logged("\"path\":\"/api/records/visit/told\""))
        .contains("\"route\":\"/api/records/{article}/{event}\"", "\"status\":404", "somebody");
  }

  private static JsonNode json(String path) throws Exception {
    return new YAMLMapper().readTree(room().ask("GET", path, null).body());
  }
}
