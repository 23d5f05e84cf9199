package org.rapporteur.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many people a sentence counts. */
class TollTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          A bomb killed at least 13 people and wounded 1,200. | KILLED 13, INJURED 1200
          Fifteen soldiers were killed and twenty injured. | KILLED 15, INJURED 20
          The death toll has risen to 48. | KILLED 48
          Police arrested 38 people in Tbilisi. | ARRESTED 38
          He was killed in 2015. | -
          A gunman killed a 12-year-old boy. | -
          Prices killed 30 percent of demand. | -
          """)
  void counts(String sentence, String expected) {
    String found =
        Toll.of(sentence).stream()
            .map(toll -> toll.kind() + " " + toll.count())
            .collect(Collectors.joining(", "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }
}
