package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.knowledge.TableReader;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.TestAnnotator;

class DirectionFinderTest {
  /** Wrong answers allowed among the sentences of the table: parses go wrong at times. */
  private static final double EXPECTED_RIGHT = 0.97;

  private static Direction find(MarkedText marked) {
    Sentence sentence = TestAnnotator.sentence(marked.text());
    return DirectionFinder.builtIn().find(sentence, marked.span());
  }

  @Test
  void followsTheTenseOfTheClause() {
    List<TableReader.Row> rows = MarkedText.table("directions.tsv");
    List<String> wrong = new ArrayList<>();
    for (TableReader.Row row : rows) {
      Direction found = find(MarkedText.parse(row.text("sentence")));
      if (found != Direction.valueOf(row.text("direction"))) {
        wrong.add(found + " instead of " + row.text("direction") + ": " + row.text("sentence"));
      }
    }
    assertThat(rows).hasSizeGreaterThanOrEqualTo(120);
    assertThat(1 - wrong.size() / (double) rows.size())
        .as("%s", wrong)
        .isGreaterThanOrEqualTo(EXPECTED_RIGHT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Analysts see no change in {June}.",
        "The minister calls the raid on {Friday} a crime.",
        "A statement from {Thursday}."
      })
  void saysNothingOfABarePresent(String marked) {
    assertThat(find(MarkedText.parse(marked))).isEqualTo(Direction.UNKNOWN);
  }
}
