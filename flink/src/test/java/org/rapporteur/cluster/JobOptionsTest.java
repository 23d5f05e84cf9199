package org.rapporteur.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobOptionsTest {
  @Test
  void theUsualIsUnderstood() throws OptionException {
    JobOptions options =
        JobOptions.parse(
            "--input", "a", "--input", "b", "--out", "o", "--watch", "5m", "--remember", "7d");

    assertThat(options.all("input")).containsExactly("a", "b");
    assertThat(options.poison()).isEqualTo("o/poison");
    assertThat(options.watch()).isEqualTo(Duration.ofMinutes(5));
    assertThat(options.remember()).isEqualTo(Duration.ofDays(7));
    assertThat(options.checkpoint()).isEqualTo(Duration.ofSeconds(30));
    assertThat(options.mode()).isEqualTo(RuntimeExecutionMode.AUTOMATIC);
    assertThat(options.ends()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--out o | nothing to read",
        "--input a | nowhere to write",
        "--input a --postgres jdbc:x | give --poison",
        "--kafka k:1 --out o | needs a --topic",
        "--input a --out o --out p | given twice",
        "--input a --out | needs a value",
        "--input a --output o | no option --output",
        "input a | no option input",
        "--input a --out o --mode fast | batch, streaming or automatic",
        "--input a --out o --checkpoint often | write it as 30s",
        "--input a --out o --remember 0d | no time to wait",
        "--kafka k:1 --topic t --until then --out o | --until is now",
      })
  void whatCannotBeFollowedIsTold(String arguments, String message) {
    assertThatThrownBy(() -> JobOptions.parse(arguments.split(" ", -1)))
        .isInstanceOf(OptionException.class)
        .hasMessageContaining(message);
  }
}
