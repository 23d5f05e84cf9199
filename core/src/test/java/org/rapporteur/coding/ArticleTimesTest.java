package org.rapporteur.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.time.TimeMention;

/** What the times of an article are counted from, and which words are no times. */
class ArticleTimesTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 6, 17);

  static List<String[]> rows() {
    try (InputStream table = ArticleTimesTest.class.getResourceAsStream("article_times.tsv")) {
      if (table == null) {
        throw new AssertionError("article_times.tsv is missing");
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

  private static Coding code(String text) {
    return TestKnowledge.coder().code(new ArticleSource("1", text, null, MONDAY, null, null));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void countsFromTheStory(String text, String times) {
    String found =
        code(text).mentions().times().stream()
            .map(ArticleTimesTest::told)
            .collect(Collectors.joining("|"));
    assertThat(found).isEqualTo(times);
  }

  private static String told(TimeMention mention) {
    LocalDate start = mention.time().start();
    return mention.expression().text() + "=" + (start == null ? "" : start);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAIROBI, July 30 (Reuters) - Police shot a man. | contradiction: the dateline says 2024-07-30",
        "NAIROBI, Dec. 30, 2019 (Reuters) - Police shot a man. | contradiction: the dateline says 2019-12-30"
      })
  void tellsThatADatelineContradictsThePublication(String text, String warning) {
    assertThat(code(text).warnings()).anyMatch(told -> told.startsWith(warning));
  }
}
