package org.rapporteur.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoostedTreesTest {
  private static final BoostedTrees TREES =
      BoostedTrees.parse(
          List.of("tree", "0 0.5 1 2", "= -1.0", "1 10.0 3 4", "= 0.5", "= 2.0", "tree", "= 0.25"));

  @ParameterizedTest
  @CsvSource({"0.4, 99, -0.75", "0.5, 9, 0.75", "0.5, 10, 2.25"})
  void sumsTheAnswersOfAllTrees(float first, float second, double sum) {
    double expected = 1 / (1 + Math.exp(-sum));
    assertThat(TREES.probability(new float[] {first, second})).isCloseTo(expected, within(1e-9));
  }
}
