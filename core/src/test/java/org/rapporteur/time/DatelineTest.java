package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.article.Span;

class DatelineTest {
  private static final LocalDate PUBLICATION = LocalDate.parse("2024-06-04");

  private static Optional<Dateline> find(String text) {
    return Dateline.find(
        text,
        new Span(0, text.length()),
        TimeRecognizer.builtIn().recognize(text, MarkedText.tokens(text)));
  }

  private static String town(String text, Dateline line) {
    Span place = line.place();
    return place == null ? "" : place.of(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KABUL, June 3 (AFP) - A bomb went off. | KABUL | AFP | 2024-06-03",
        "NEW DELHI, Jun 3 (Reuters) - A bomb went off. | NEW DELHI | Reuters | 2024-06-03",
        "MOSCOW, 3 June 2024 /TASS/. A bomb went off. | MOSCOW | TASS | 2024-06-03",
        "MOSCOW, June 3. /TASS/. A bomb went off. | MOSCOW | TASS | 2024-06-03",
        "AUSTIN, Texas (AP) — A bomb went off. | AUSTIN | AP | ''",
        "GENEVA -- A bomb went off. | GENEVA | '' | ''",
        "(Reuters) - A bomb went off. | '' | Reuters | ''"
      })
  void readsDatelines(String text, String place, String agency, String day) {
    Dateline line = find(text).orElseThrow();
    LocalDate start = line.day(new TimeResolver(), PUBLICATION).start();

    assertThat(town(text, line)).isEqualTo(place);
    assertThat(line.agency() == null ? "" : line.agency()).isEqualTo(agency);
    assertThat(start == null ? "" : start.toString()).isEqualTo(day);
    assertThat(text.substring(line.span().end()).strip()).startsWith("A bomb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A bomb went off in KABUL on June 3 (AFP) - again.",
        "NATO said on June 3 that it will leave.",
        "The EU - and others - left on Friday.",
        ""
      })
  void findsNoneElsewhere(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void refusesAContradiction() {
    Dateline line = find("KABUL, March 3 (AFP) - A bomb went off.").orElseThrow();

    assertThat(line.day(new TimeResolver(), PUBLICATION).unresolved())
        .isEqualTo(
            "contradiction: the dateline says 2024-03-03, the publication date is 2024-06-04");
  }

  @Test
  void staysOpenWithoutAYear() {
    Dateline line = find("KABUL, June 3 (AFP) - A bomb went off.").orElseThrow();

    assertThat(line.day(new TimeResolver(), null).unresolved()).isEqualTo("no publication date");
  }
}
