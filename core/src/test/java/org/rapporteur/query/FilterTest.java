package org.rapporteur.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.Span;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventId;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Speaker;
import org.rapporteur.event.Status;
import org.rapporteur.place.Place;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;
import org.rapporteur.time.TimeSpan;

class FilterTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 18);

  @Test
  void readsTermsIntoTypedValues() throws FilterException {
    assertThat(
            Filter.parse(" source=RUS,\"Kim Jong Un\"  -type=consult after=2024-06 -background ")
                .terms())
        .containsExactly(
            new Term(
                Field.SOURCE,
                false,
                List.of(new Value.Party("RUS"), new Value.Party("Kim Jong Un"))),
            new Term(Field.TYPE, true, List.of(new Value.Word("CONSULT"))),
            new Term(Field.AFTER, false, List.of(new Value.Days(LocalDate.of(2024, 6, 1), null))),
            new Term(Field.BACKGROUND, true, List.of()));
    assertThat(Filter.parse("")).isEqualTo(Filter.ALL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "typ=CONSULT               | 0  | there is no field typ; did you mean type?",
        "source=RUS taget=PRK      | 11 | there is no field taget; did you mean target?",
        "type=CONSLT               | 5  | there is no type CONSLT; did you mean CONSULT?",
        "status=HAPPENED,PLANED    | 16 | there is no status PLANED; did you mean PLANNED?",
        "quad=fight                | 5  | there is no quad fight; there are verbal-cooperation",
        "type=                     | 5  | type needs a value, as type=CONSULT",
        "type                      | 4  | type needs a value, as type=CONSULT",
        "type=CONSULT,             | 13 | type needs a value",
        "after=yesterday           | 6  | yesterday is no date; write 2024-06-17",
        "after=2024-13             | 6  | 2024-13 is no date",
        "time=2024..2023           | 5  | 2024..2023 ends before it begins",
        "dyad=RUS                  | 5  | RUS is not two parties with a hyphen",
        "background=yes            | 0  | background has no value; write background or -background",
        "text=climate talks        | 13 | what is \"talks\"?",
        "text=\"climate            | 5  | the quotation mark is never closed",
        "text=\"climate\"talks     | 14 | a blank is needed before \"talks\"",
        "--limit                   | 1  | a field and its value are expected, as type=CONSULT",
        "cameo=x!                  | 6  | x! is no CAMEO code",
      })
  void saysWhereItStopsMakingSense(String filter, int position, String words) {
    assertThatThrownBy(() -> Filter.parse(filter))
        .isInstanceOfSatisfying(
            FilterException.class, wrong -> assertThat(wrong.position()).isEqualTo(position))
        .hasMessageContaining(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "source=NOR                                   | true",
        "source=KEN                                   | false",
        "source=NOR target=KEN                        | true",
        "source=KEN target=NOR                        | false",
        "dyad=KEN-NOR                                 | true",
        "dyad=NOR-USA                                 | false",
        "-dyad=KEN-NOR                                | false",
        "actor=KEN                                    | true",
        "source=NORGOV                                | true",
        "source=NORMIL                                | false",
        "sector=GOV                                   | true",
        "sector=MIL                                   | false",
        "source=q1                                    | true",
        "source=\"ida berg\"                          | true",
        "country=UGA                                  | true",
        "speaker=UGA                                  | true",
        "type=CONSULT,AID status=PLANNED              | true",
        "-status=PLANNED                              | false",
        "mode=visit context=diplomatic                | true",
        "cameo=04                                     | true",
        "cameo=05                                     | false",
        "quad=verbal-cooperation                      | true",
        "frame=consult                                | true",
        "frame=cons                                   | false",
        "place=kampala                                | true",
        "after=2024-06-18                             | true",
        "after=2024-06-20                             | false",
        "before=2024-06-18                            | false",
        "before=2024-06-19                            | true",
        "time=2024-06                                 | true",
        "time=2024-Q2                                 | true",
        "time=..2023                                  | false",
        "published=2024-06-17                         | true",
        "published=2024-06-18..                       | false",
        "text=\"two leaders\"                         | true",
        "text=\"leaders two\"                         | false",
        "sentence=\"will meet\"                       | true",
        "sentence=leaders                             | false",
        "outlet=herald                                | true",
        "article=a1                                   | true",
        "id=00000000000000aa                          | true",
        "background                                   | false",
        "-background                                  | true",
        "hedge                                        | true",
        "hedge=likely                                 | true",
        "hedge=reportedly                             | false",
        "mutual                                       | false",
        "open                                         | false",
        "copies=only                                  | false",
        "copies=without                               | true",
        "copies=with                                  | true",
      })
  void selectsReports(String filter, boolean meant) throws FilterException {
    assertThat(Filter.parse(filter).test(report(List.of(actor("NOR")), List.of(actor("KEN")))))
        .isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "source=NOR target=KEN, true",
    "source=KEN target=NOR, true",
    "source=KEN target=KEN, false",
    "mutual, true",
    "dyad=NOR-KEN, true",
  })
  void equalsMeetEachOther(String filter, boolean meant) throws FilterException {
    assertThat(Filter.parse(filter).test(report(List.of(actor("NOR"), actor("KEN")), List.of())))
        .isEqualTo(meant);
  }

  private static Report report(List<Actor> source, List<Actor> target) {
    Event event =
        new Event(
            new EventId("00000000000000aa"),
            EventType.CONSULT,
            "visit",
            List.of("diplomatic"),
            new CameoCode("042"),
            Status.PLANNED,
            false,
            "likely",
            source,
            target,
            new TimeSpan(
                DAY, DAY.plusDays(1), TimeSpan.Precision.DAY, null, null, "for a test", null),
            new Place(
                "Kampala",
                "UGA",
                null,
                null,
                null,
                Place.Precision.CITY,
                "Kampala",
                new Span(0, 7)),
            List.of(new Speaker(actor("UGA"), null)),
            0,
            new Span(0, 10),
            new Span(0, 4),
            "meet",
            List.of(),
            "consult.visit",
            null);
    return new Report(
        new ReportedArticle(
            "key", "a1", "Two leaders", DAY.minusDays(1), null, "The Herald", "en", null),
        event,
        "They will meet in Kampala.");
  }

  private static Actor actor(String country) {
    return new Actor(
        country,
        List.of("GOV"),
        country.equals("NOR") ? "Ida Berg" : country,
        country.equals("NOR") ? "Q1" : null,
        null,
        country,
        new Span(0, 1),
        "for a test",
        List.of());
  }
}
