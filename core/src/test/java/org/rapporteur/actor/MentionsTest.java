package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.knowledge.TableReader;

/** Who is meant by the marked words of an article, by a table. */
class MentionsTest {
  static Stream<TableReader.Row> rows() throws IOException {
    try (InputStream in = MentionsTest.class.getResourceAsStream("mentions.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return TableReader.parse("mentions.tsv", text).stream();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tellsWhoIsMeant(TableReader.Row row) {
    String marked = row.text("text");
    int begin = marked.indexOf('[');
    String words = marked.substring(begin + 1, marked.indexOf(']'));
    ArticleActors actors =
        TestActors.read(
            marked.replace("[", "").replace("]", ""), LocalDate.parse(row.text("date")));
    List<Actor> found =
        actors.mentions().stream()
            .filter(actor -> actor.text().equals(words) && actor.span().begin() == begin)
            .limit(1)
            .toList();
    assertThat(found.stream().map(Actor::code).collect(Collectors.joining()))
        .as("%s in %s", found, marked)
        .isEqualTo(row.text("code"));
    assertThat(found.stream().map(Actor::name).collect(Collectors.joining()))
        .as(marked)
        .contains(row.text("name"));
    assertThat(found.stream().map(Actor::reason).collect(Collectors.joining()))
        .as(marked)
        .contains(row.text("reason"));
  }
}
