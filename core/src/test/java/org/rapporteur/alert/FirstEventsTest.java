package org.rapporteur.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstEventsTest {
  /** Events are written SOURCE-TARGET-TYPE@DAY, without a day where it is not known. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # weeks | known before | new | those that are first
          0 | -                      | RUS-UKR-ASSAULT@2024-06-17                            | RUS-UKR-ASSAULT@2024-06-17
          0 | RUS-UKR-ASSAULT@2020-01-01 | RUS-UKR-ASSAULT@2024-06-17                        | -
          0 | RUS-UKR-ASSAULT@2024-07-01 | RUS-UKR-ASSAULT@2024-06-17                        | -
          0 | RUS-UKR-ASSAULT        | RUS-UKR-ASSAULT@2024-06-17                            | -
          0 | UKR-RUS-ASSAULT@2020-01-01 | RUS-UKR-ASSAULT@2024-06-17                        | RUS-UKR-ASSAULT@2024-06-17
          0 | RUS-UKR-CONSULT@2020-01-01 | RUS-UKR-ASSAULT@2024-06-17                        | RUS-UKR-ASSAULT@2024-06-17
          0 | -                      | RUS-UKR-ASSAULT@2024-06-18 RUS-UKR-ASSAULT@2024-06-17 | RUS-UKR-ASSAULT@2024-06-17
          0 | -                      | RUS-UKR-ASSAULT RUS-UKR-ASSAULT@2024-06-17            | RUS-UKR-ASSAULT@2024-06-17
          0 | -                      | RUS-UKR-ASSAULT                                       | RUS-UKR-ASSAULT
          4 | RUS-UKR-ASSAULT@2024-05-20 | RUS-UKR-ASSAULT@2024-06-17                        | -
          4 | RUS-UKR-ASSAULT@2024-05-19 | RUS-UKR-ASSAULT@2024-06-17                        | RUS-UKR-ASSAULT@2024-06-17
          4 | RUS-UKR-ASSAULT@2024-06-18 | RUS-UKR-ASSAULT@2024-06-17                        | RUS-UKR-ASSAULT@2024-06-17
          4 | RUS-UKR-ASSAULT@2020-01-01 | RUS-UKR-ASSAULT                                   | -
          4 | -  | RUS-UKR-ASSAULT@2024-01-01 RUS-UKR-ASSAULT@2024-06-17 RUS-UKR-ASSAULT@2024-06-20 | RUS-UKR-ASSAULT@2024-01-01 RUS-UKR-ASSAULT@2024-06-17
          """)
  void theFirstOfItsTypeInItsDyad(
      int weeks, @Nullable String before, String fresh, @Nullable String first) {
    List<Doing> found = FirstEvents.among(doings(fresh), doings(before), weeks);
    assertThat(found.stream().map(FirstEventsTest::text).collect(Collectors.joining(" ")))
        .isEqualTo(first == null ? "" : first);
  }

  private static List<Doing> doings(@Nullable String text) {
    List<Doing> doings = new ArrayList<>();
    if (text != null) {
      for (String one : Arrays.asList(text.split(" ", -1))) {
        String[] parts = one.split("[-@]", 4);
        LocalDate day = parts.length < 4 ? null : LocalDate.parse(parts[3]);
        doings.add(new Doing(parts[0], parts[1], parts[2], day, "a", doings.size()));
      }
    }
    return doings;
  }

  private static String text(Doing doing) {
    String day = doing.published() == null ? "" : "@" + doing.published();
    return doing.source() + "-" + doing.target() + "-" + doing.type() + day;
  }
}
