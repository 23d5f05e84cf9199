package org.rapporteur.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-06-17                          | 2024-06-17 |
          2024-06-17T09:15:00Z                | 2024-06-17 | 2024-06-17T09:15Z
          2024-06-17T23:40:10.123+02:00       | 2024-06-17 | 2024-06-17T23:40:10+02:00
          2024-06-17 09:15:00 -0400           | 2024-06-17 | 2024-06-17T09:15-04:00
          2024-06-17T09:15:00                 | 2024-06-17 |
          20240617                            | 2024-06-17 |
          20240617T091500Z                    | 2024-06-17 | 2024-06-17T09:15Z
          1718615700                          | 2024-06-17 | 2024-06-17T09:15Z
          1718615700000                       | 2024-06-17 | 2024-06-17T09:15Z
          Mon, 17 Jun 2024 09:15:00 GMT       | 2024-06-17 | 2024-06-17T09:15Z
          Mon Jun 17 09:15:00 EDT 2024        | 2024-06-17 | 2024-06-17T09:15-04:00
          June 17, 2024                       | 2024-06-17 |
          Published June 17th, 2024, 3:45 p.m. EDT | 2024-06-17 | 2024-06-17T15:45-04:00
          17 June 2024, 12:05 am IST          | 2024-06-17 | 2024-06-17T00:05+05:30
          17th of June, 2024                  | 2024-06-17 |
          17-Jun-2024                         | 2024-06-17 |
          Jun 17, 2024By Jane Doe             | 2024-06-17 |
          2024 Jun 17                         | 2024-06-17 |
          2024/06/17                          | 2024-06-17 |
          17/06/2024                          | 2024-06-17 |
          06/17/2024                          | 2024-06-17 |
          06/06/2024                          | 2024-06-06 |
          7.6.2024                            | 2024-06-07 |
          """)
  void readsADay(String words, String day, String time) {
    assertThat(TimeWords.read(words))
        .hasValueSatisfying(read -> {
          assertThat(read.day()).hasToString(day);
          assertThat(read.time() == null ? null : read.time().toString()).isEqualTo(time);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "June 2024",
        "06/07/2024",
        "2024-02-30",
        "31 June 2024",
        "3024-06-17",
        "Room 17, June",
        "call 2024-1-17181"
      })
  void readsNothingFromWhatIsNoDayOrTwo(String words) {
    assertThat(TimeWords.read(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"DAY_FIRST, 2024-07-06", "MONTH_FIRST, 2024-06-07"})
  void takesTheOrderOfDayAndMonthFromElsewhere(TimeWords.Order order, String day) {
    assertThat(TimeWords.read("06/07/2024", order))
        .hasValueSatisfying(read -> assertThat(read.day()).hasToString(day));
  }
}
