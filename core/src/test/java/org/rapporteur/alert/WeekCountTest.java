package org.rapporteur.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekCountTest {
  private static final LocalDate WEEK = LocalDate.of(2024, 6, 17);

  /** Counts are those of the weeks before, the nearest first, and then that of the week. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # weeks | times | least | weeks known | before  | now | mean, if it rises
          4  | 2   | 5 | 10 | 2 2 2 2   | 5  | 2.0
          4  | 2   | 5 | 10 | 2 2 2 2   | 4  | -
          4  | 2   | 1 | 10 | 2 2 2 2   | 4  | 2.0
          4  | 2   | 1 | 10 | 2 2 2 2   | 3  | -
          4  | 1.5 | 1 | 10 | 2 2 2 2   | 3  | 2.0
          4  | 2   | 5 | 10 | 0 0 0 0   | 5  | 0.0
          4  | 2   | 5 | 10 | 8 0 0 0 9 | 5  | 2.0
          4  | 2   | 5 | 2  | 2 4       | 6  | 3.0
          4  | 2   | 5 | 1  | 3         | 6  | 3.0
          4  | 2   | 5 | 0  | -         | 99 | -
          52 | 2   | 1 | 60 | 8         | 1  | 0.15384615384615385
          52 | 2   | 1 | 4  | 8         | 3  | -
          """)
  void risesAboveTheWeeksBefore(
      int weeks,
      double times,
      int least,
      int known,
      @Nullable String before,
      long now,
      @Nullable Double mean) {
    Map<LocalDate, Long> counts = new HashMap<>(Map.of(WEEK, now));
    int back = 0;
    for (String count : before == null ? new String[0] : before.split(" ", -1)) {
      back++;
      counts.put(WEEK.minusWeeks(back), Long.valueOf(count));
    }
    WeekCount found =
        WeekCount.of(new Condition.Rise(weeks, times, least), counts, WEEK, WEEK.minusWeeks(known))
            .orElse(null);
    assertThat(found == null ? null : found.mean()).isEqualTo(mean);
  }

  @Test
  void tellsTheWeekAndItsReports() {
    WeekCount count = new WeekCount(WEEK, 12, 3.5, 4);
    assertThat(count.text())
        .isEqualTo("12 reports in the week of 2024-06-17; 3.5 a week in the 4 before");
    assertThat(count.name()).isEqualTo("2024-W25");
    assertThat(count.term()).isEqualTo("published=2024-06-17..2024-06-23");
    assertThat(WeekCount.monday(LocalDate.of(2024, 6, 23))).isEqualTo(WEEK);
    assertThat(new WeekCount(LocalDate.of(2024, 12, 30), 1, 0, 4).name()).isEqualTo("2025-W01");
  }
}
