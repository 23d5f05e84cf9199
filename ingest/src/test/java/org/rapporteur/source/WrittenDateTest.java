package org.rapporteur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-06-17", "2024-06-17T23:59:00-08:00", "20240617", "20240617T100000Z", "2024/6/17",
        "17 June 2024", "17 Jun 2024", "17-Jun-2024", "June 17, 2024 Monday", "Jun. 17, 2024",
        "17th June 2024", "Mon, 17 Jun 2024 23:00:00 +0200", "17/06/2024", "6/17/2024", "17.06.2024"
      })
  void reads(String text) {
    assertThat(WrittenDate.parse(text)).contains(LocalDate.of(2024, 6, 17));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "06/07/2024", "31 June 2024", "2024-13-01", "June 2024", "1718620000"})
  void whatCanMeanTwoDaysOrNoneIsNoDate(String text) {
    assertThat(WrittenDate.parse(text)).isEmpty();
  }
}
