package org.rapporteur.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.event.Event;
import org.rapporteur.time.TimeSpan;

/** When events took place and which are history. */
class ChronologyTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 6, 17);

  static List<String[]> rows() {
    try (InputStream table = ChronologyTest.class.getResourceAsStream("chronology.tsv")) {
      if (table == null) {
        throw new AssertionError("chronology.tsv is missing");
      }
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void datesEvents(String marked, String start, String background) {
    Event event = event(marked);
    assertThat(start(event.time())).as(event.time().reason()).isEqualTo(start);
    assertThat(event.background()).isEqualTo(background.equals("yes"));
  }

  private static Event event(String marked) {
    int begin = marked.indexOf('{');
    String text = marked.replaceAll("[{}]", "");
    List<Event> events =
        TestKnowledge.coder().code(new ArticleSource("1", text, null, MONDAY, null, null)).events();
    return events.stream()
        .filter(event -> event.trigger().begin() == begin)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no event there: " + events));
  }

  private static String start(TimeSpan time) {
    if (time.precision() == TimeSpan.Precision.ABOUT_PUBLICATION) {
      return "publication";
    }
    return time.start() == null ? "" : time.start().toString();
  }
}
