package org.rapporteur.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.event.EventId;
import org.rapporteur.occurrence.ReportKey;

class AlertTest {
  private static final AlertId ID = new AlertId("0123456789ab");
  private static final LocalDate DAY = LocalDate.of(2024, 6, 17);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          record | -  | -   | -  | a new record
          denial | -  | -   | -  | a new denial of what is alleged
          agenda | -  | -   | -  | an announced event that is moved or called off
          rise   | -  | -   | -  | a week with 2 times the mean of the 4 weeks before, and 5 reports at least
          rise   | 52 | 1.5 | 3  | a week with 1.5 times the mean of the 52 weeks before, and 3 reports at least
          first  | -  | -   | -  | the first event of its type in a dyad
          first  | 26 | -   | -  | the first event of its type in a dyad within 26 weeks
          """)
  void conditionsAreSaidInWords(
      String kind,
      @Nullable Integer weeks,
      @Nullable Double times,
      @Nullable Integer least,
      String words)
      throws Exception {
    Condition condition = Condition.of(kind, weeks, times, least);
    assertThat(condition.text()).isEqualTo(words);
    assertThat(condition.kind().label()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          wonder | -  | -   | - | choose one of record, denial, agenda, rise, first
          rise   | 5  | -   | - | 4 or of 52 weeks
          rise   | -  | 1   | - | more than once
          rise   | -  | NaN | - | more than once
          rise   | -  | -   | 0 | at least one report
          first  | -1 | -   | - | within 1 to 5200 weeks
          """)
  void whatCannotBeIsRefused(
      String kind,
      @Nullable Integer weeks,
      @Nullable Double times,
      @Nullable Integer least,
      String why) {
    assertThatThrownBy(() -> Condition.of(kind, weeks, times, least))
        .isInstanceOf(AlertException.class)
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          ' '  | -               | -                            | -               | a name has
          name | source=         | -                            | -               | filter, character
          name | staus=DENIED    | -                            | -               | did you mean
          name | -               | ftp://desk.example/          | -               | begins with https://
          name | -               | https://me:pw@desk.example/  | -               | without a user
          name | -               | nonsense                     | -               | begins with https://
          name | -               | -                            | nobody          | no e-mail address
          name | -               | -                            | a@b.example,c@d.example | no e-mail address
          name | -               | -                            | 'x@y.example\r\nBcc: z@y.example' | no e-mail address
          """)
  void alertsAreChecked(
      String name,
      @Nullable String filter,
      @Nullable String webhook,
      @Nullable String mail,
      String why) {
    assertThatThrownBy(() -> alert(name, filter, webhook, mail))
        .isInstanceOf(AlertException.class)
        .hasMessageContaining(why);
  }

  @Test
  void addressesAreListedOnce() throws Exception {
    Alert alert =
        Alert.of(
            ID,
            " Visits ",
            " type=CONSULT ",
            new Condition.NewRecord(),
            " ",
            List.of("a@b.example", " a@b.example", ""),
            "ana",
            DAY);
    assertThat(alert.mail()).containsExactly("a@b.example");
    assertThat(alert.webhook()).isNull();
    assertThat(alert.name()).isEqualTo("Visits");
    assertThat(alert.filter()).isEqualTo("type=CONSULT");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"a, true", "a b, true", "a c, false", "c, false", "-, false"})
  void whatAnOldArticleProvesIsNotNew(@Nullable String proof, boolean isNew) {
    List<ReportKey> reports =
        proof == null
            ? List.of()
            : List.of(proof.split(" ", -1)).stream()
                .map(key -> new ReportKey(key, new EventId("0000000000000001")))
                .toList();
    assertThat(Novelty.isNew(reports, List.of("a", "b")::contains)).isEqualTo(isNew);
  }

  private static Alert alert(
      String name, @Nullable String filter, @Nullable String webhook, @Nullable String mail)
      throws AlertException {
    return Alert.of(
        ID,
        name,
        filter == null ? "" : filter,
        new Condition.NewRecord(),
        webhook,
        mail == null ? List.of() : List.of(mail.replace("\\r\\n", "\r\n")),
        "ana",
        DAY);
  }
}
