package org.rapporteur.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArticleChangeTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static String event(
      String id, String type, int begin, int end, String source, String status) {
    return "{\"id\":\"%s\",\"type\":\"%s\",\"status\":\"%s\",\"source\":[{\"code\":\"%s\"}],\"target\":[],\"trigger\":{\"begin\":%d,\"end\":%d}}"
        .formatted(id, type, status, source, begin, end);
  }

  private static JsonNode line(String... events) {
    return JSON.readTree(
        "{\"id\":\"a\",\"title\":null,\"events\":[" + String.join(",", events) + "]}");
  }

  private static List<String> told(JsonNode before, JsonNode after) {
    List<String> told = new ArrayList<>();
    for (RecordChange change : ArticleChange.between(before, after).records()) {
      told.add(
          switch (change) {
            case RecordChange.Appeared here -> "+" + here.record().path("id").stringValue();
            case RecordChange.Vanished gone -> "-" + gone.record().path("id").stringValue();
            case RecordChange.Changed other ->
                "~" + other.fields().stream().map(FieldChange::text).toList();
          });
    }
    return told;
  }

  @Test
  void identifiersDoNotCount() {
    assertThat(
            told(
                line(event("1", "CONSULT", 3, 8, "NOR", "PLANNED")),
                line(event("2", "CONSULT", 3, 8, "NOR", "PLANNED"))))
        .isEmpty();
  }

  @Test
  void recordsAreAlignedByTriggerTypeAndParties() {
    JsonNode before =
        line(
            event("1", "CONSULT", 3, 8, "NOR", "PLANNED"),
            event("2", "CONSULT", 3, 8, "KEN", "PLANNED"),
            event("3", "ACCUSE", 20, 25, "RUS", "HAPPENED"),
            event("4", "ASSAULT", 40, 45, "RUS", "HAPPENED"));
    JsonNode after =
        line(
            event("5", "CONSULT", 3, 8, "KEN", "HAPPENED"),
            event("6", "CONSULT", 3, 8, "NOR", "PLANNED"),
            event("7", "REJECT", 20, 25, "RUS", "HAPPENED"),
            event("8", "ASSAULT", 38, 45, "RUS", "HAPPENED"),
            event("9", "AID", 60, 63, "USA", "HAPPENED"));
    assertThat(told(before, after))
        .containsExactly(
            "~[status: \"PLANNED\" → \"HAPPENED\"]",
            "~[type: \"ACCUSE\" → \"REJECT\"]",
            "~[trigger.begin: 40 → 38]",
            "+9");
    assertThat(told(after, line())).hasSize(5).allMatch(change -> change.startsWith("-"));
  }

  @Test
  void anArticleOfOneVersionOnly() {
    ArticleChange gone =
        ArticleChange.between(line(event("1", "AID", 1, 2, "USA", "HAPPENED")), null);
    assertThat(gone.presence()).isEqualTo(ArticleChange.Presence.ONLY_BEFORE);
    assertThat(gone.records()).hasSize(1);
    assertThat(ArticleChange.between(line(), line()).isNone()).isTrue();
  }

  @Test
  void anEditionFindsLinesByTheirArticle(@TempDir Path directory) throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("a.jsonl"),
            "{\"id\":\"1\",\"key\":\"k\",\"title\":\"é\"}\nbroken\n{\"id\":\"2\"}\r\n{\"id\":\"2\",\"x\":1}");
    List<Long> broken = new ArrayList<>();
    try (Edition edition = Edition.open(file, broken::add)) {
      assertThat(edition.articles()).containsExactly("k", "2", "2 2");
      assertThat(String.valueOf(edition.line("k"))).contains("\"title\":\"é\"");
      assertThat(String.valueOf(edition.line("2 2"))).isEqualTo("{\"id\":\"2\",\"x\":1}");
      assertThat(edition.line("none")).isNull();
    }
    assertThat(broken).containsExactly(2L);
  }
}
