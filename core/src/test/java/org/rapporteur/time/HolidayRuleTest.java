package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayRuleTest {
  @ParameterizedTest
  @CsvSource({
    "fixed 12-25, 2023-12-25",
    "nth 4 THURSDAY 11, 2023-11-23",
    "nth -1 MONDAY 5, 2024-05-27",
    "nth 1 MONDAY 11 +1, 2024-11-05",
    "easter 0, 2024-03-31",
    "easter -2, 2019-04-19",
    "easter 49, 2021-05-23",
    "orthodox 0, 2024-05-05",
    "orthodox 0, 2023-04-16",
    "hijri 9-1, 2024-03-11",
    "hijri 12-10, 2023-06-28",
    "hebrew 0, 2024-10-03",
    "hebrew 9, 2023-09-25",
    "passover 0, 2024-04-23",
    "dates 2024-02-10|2025-01-29, 2025-01-29"
  })
  void fallsOn(String rule, LocalDate day) {
    assertThat(HolidayRule.parse(rule, 1).firstDay(day.getYear())).isEqualTo(day);
  }

  @Test
  void lastsAsLongAsTheTableSays() {
    assertThat(HolidayRule.parse("passover 0", 7).lastDay(2024)).isEqualTo("2024-04-29");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fixed", "fixed 13-40", "nth 4 THIRDDAY 11", "easter x", "full moon"})
  void refusesOtherRules(String rule) {
    assertThatIllegalArgumentException().isThrownBy(() -> HolidayRule.parse(rule, 1));
  }
}
