package org.rapporteur.bench.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkTableTest {
  private static final WorkTable BEFORE =
      WorkTable.parse(List.of("# of the last release", "", "bytes to parse\t1000"));

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {"500, none", "1100, none", "1101, 'bytes to parse: 1,101, was 1,000 (+10 %)'"})
  void aTenthMoreIsLetPass(long now, String told) {
    assertThat(new WorkTable(Map.of("bytes to parse", now)).moreThan(BEFORE, 0.1))
        .isEqualTo(told == null ? List.of() : List.of(told));
  }

  @Test
  void whatOnlyOneHasIsTold() {
    assertThat(new WorkTable(Map.of("bytes to write", 1L)).moreThan(BEFORE, 0.1))
        .containsExactly(
            "bytes to parse: not counted", "bytes to write: counted now and not before");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes", "bytes\tmany", "bytes\t1\t2"})
  void aLineThatIsNoCountIsRefused(String line) {
    assertThatThrownBy(() -> WorkTable.parse(List.of(line)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(line);
  }
}
