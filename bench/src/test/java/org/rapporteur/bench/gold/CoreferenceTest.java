package org.rapporteur.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.article.Span;

class CoreferenceTest {
  /**
   * Each word is a mention of the entity it names; a minus sign is a mention that was not found.
   */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a a b, x x y, 1, 1
          a a b, x x x, 0.5556, 1
          a a b, x y z, 1, 0.6667
          a a b, x - y, 1, 0.5
          a a b, - - -, 0, 0
          """)
  void isB3(String gold, String found, double precision, double recall) {
    Coreference measured = Coreference.of(mentions(gold), mentions(found));

    assertThat(measured.meanPrecision()).isEqualTo(precision, within(0.0001));
    assertThat(measured.meanRecall()).isEqualTo(recall, within(0.0001));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0, 10, 0, 10, 1
          0, 10, 4, 10, 1
          0, 10, 8, 10, 0
          0, 10, 10, 20, 0
          """)
  void takesOverlappingWordsForTheSame(
      int begin, int end, int foundBegin, int foundEnd, int found) {
    Coreference measured =
        Coreference.of(
            List.of(new Mention("a", new Span(begin, end))),
            List.of(new Mention("x", new Span(foundBegin, foundEnd))));

    assertThat(measured.found()).isEqualTo(found);
  }

  private static List<Mention> mentions(String entities) {
    List<Mention> mentions = new ArrayList<>();
    String[] names = entities.split(" ", -1);
    for (int i = 0; i < names.length; i++) {
      if (!names[i].equals("-")) {
        mentions.add(new Mention(names[i], new Span(10 * i, 10 * i + 5)));
      }
    }
    return mentions;
  }
}
