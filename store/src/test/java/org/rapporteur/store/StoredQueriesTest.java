package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.Article;
import org.rapporteur.article.Span;
import org.rapporteur.coding.Coding;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventId;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Speaker;
import org.rapporteur.event.Status;
import org.rapporteur.place.Place;
import org.rapporteur.query.Filter;
import org.rapporteur.query.Value;
import org.rapporteur.report.Report;
import org.rapporteur.time.TimeSpan;

class StoredQueriesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 17);
  private static final String TEXT = "Ida Berg will visit Kenya. Rebels shelled a town.";

  @TempDir private static Path directory;
  private static RecordStore store;
  private static StoreReader reader;

  @BeforeAll
  static void fill() throws StoreException {
    store = RecordStore.open(directory);
    List<Kept> kept = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      kept.add(new Kept(coding(i), provenance(i == 5 ? kept.getFirst() : null)));
    }
    store.save(kept, List.of());
    reader = store.reader();
  }

  @AfterAll
  static void close() throws StoreException {
    reader.close();
    store.close();
  }

  /** What is asked of the tables and what is asked of each report must be the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "source=NOR",
        "source=NORGOV",
        "source=GOV,REB",
        "-source=NOR",
        "source=NOR target=KEN",
        "source=KEN target=NOR",
        "target=KEN -source=USA",
        "dyad=NOR-KEN",
        "-dyad=NOR-KEN",
        "actor=KEN",
        "actor=KEN actor=NOR",
        "actor=KEN -actor=USA",
        "sector=REB,MIL",
        "country=UGA",
        "country=KEN,UGA type=CONSULT",
        "speaker=UGA",
        "-speaker=UGA",
        "actor=Q1",
        "actor=\"ida berg\"",
        "type=CONSULT status=PLANNED,HAPPENED",
        "-type=CONSULT",
        "mode=visit",
        "-mode=visit",
        "context=diplomatic",
        "cameo=04,19",
        "quad=material-conflict",
        "frame=consult",
        "place=kampala,UGA",
        "place=232422",
        "-place=kampala",
        "after=2024-06-19",
        "before=2024-06-19",
        "-after=2024-06-19",
        "time=2024-06-18..2024-06-19",
        "time=2024",
        "begin=2024-06-18..2024-06-19",
        "-begin=2024-06-19",
        "dyad=---REB-UGA",
        "published=2024-06-18",
        "-published=2024",
        "outlet=herald",
        "-outlet=herald",
        "article=a3",
        "id=0000000000000001",
        "background",
        "-background",
        "hedge",
        "-hedge=likely",
        "mutual",
        "-mutual",
        "open",
        "-open after=2024",
        "copies=without",
        "copies=only",
        "copies=with",
        "-copies=only type=ASSAULT",
      })
  void tablesAndReportsAgree(String text) throws Exception {
    Filter filter = Filter.parse(text);
    List<Report> all = new ArrayList<>();
    reader.reports(Filter.ALL, StoreReader.ALL, all::add);
    List<Report> found = new ArrayList<>();
    reader.reports(filter, StoreReader.ALL, found::add);
    assertThat(found).isEqualTo(all.stream().filter(filter).toList());
    assertThat(reader.count(filter)).isEqualTo(found.size());
    List<Report> first = new ArrayList<>();
    reader.reports(filter, 2, first::add);
    assertThat(first).isEqualTo(found.stream().limit(2).toList());
  }

  @Test
  void wordsAreFoundInArticleOrSentence() throws Exception {
    assertThat(reader.count(Filter.parse("text=\"shelled a town\""))).isEqualTo(18);
    assertThat(reader.count(Filter.parse("sentence=\"shelled a town\""))).isEqualTo(6);
    assertThat(reader.count(Filter.parse("text=\"nobody's words\" type=AID"))).isZero();
    assertThat(reader.count(Filter.parse("outlet=\"' OR 1=1 --\""))).isZero();
  }

  @Test
  void countsOverTime() throws Exception {
    assertThat(reader.series(Filter.parse("copies=without"), Step.DAY, Breakdown.NONE))
        .containsExactly(
            new Count(LocalDate.of(2024, 6, 17), "", 2, 0, 0, 2, 2.5),
            new Count(LocalDate.of(2024, 6, 18), "", 2, 0, 0, 2, 2.5),
            new Count(LocalDate.of(2024, 6, 19), "", 2, 0, 0, 2, 2.5),
            new Count(LocalDate.of(2024, 6, 20), "", 2, 0, 0, 2, 2.5),
            new Count(LocalDate.of(2024, 6, 21), "", 2, 0, 0, 2, 2.5),
            new Count(null, "", 5, 2, 3, 0, -9));
    assertThat(reader.series(Filter.parse("copies=without"), Step.YEAR, Breakdown.DYAD))
        .extracting(count -> count.part() + " " + count.reports())
        .containsExactly("KEN-NOR 5", "NOR-KEN 10", "---REB-UGA 5");
    for (Step step : Step.values()) {
      assertThat(reader.series(Filter.ALL.withoutCopies(), step, Breakdown.DYAD))
          .as("kept by the month")
          .isEqualTo(reader.series(Filter.parse("-id=none copies=without"), step, Breakdown.DYAD));
    }
    for (Unit unit : Unit.values()) {
      assertThat(
              reader.series(
                  Filter.parse("actor=NOR,UGA copies=without"), Step.YEAR, Breakdown.DYAD, unit, 1))
          .as("the part with the most")
          .extracting(count -> count.part() + " " + count.reports())
          .containsExactly("NOR-KEN 10");
    }
    assertThat(reader.series(Filter.parse("target=KEN"), Step.WEEK, Breakdown.TYPE))
        .extracting(count -> count.period() + " " + count.part() + " " + count.reports())
        .containsExactly("2024-06-17 CONSULT 12");
  }

  @Test
  void countsOverTimeSeenFromOneParty() throws Exception {
    Filter filter = Filter.parse("dyad=NOR-KEN before=2024-06-19 copies=without");
    assertThat(reader.charts().timeline(filter, new Value.Party("KEN"), Step.MONTH, Breakdown.TYPE))
        .containsExactly(
            new TimelineCount(
                LocalDate.of(2024, 6, 1),
                "CONSULT",
                Status.HAPPENED,
                Direction.MUTUAL,
                false,
                2,
                2),
            new TimelineCount(
                LocalDate.of(2024, 6, 1), "CONSULT", Status.PLANNED, Direction.BACK, false, 2, 8));
    assertThat(reader.charts().timeline(filter, new Value.Party("Q1"), Step.YEAR, Breakdown.QUAD))
        .extracting(count -> count.part() + " " + count.direction() + " " + count.reports())
        .containsExactly("VERBAL COOPERATION MUTUAL 2", "VERBAL COOPERATION FORTH 2");
  }

  @Test
  void partiesAreKnownByWhatRecordsNameThem() throws Exception {
    assertThat(reader.charts().seen(new Value.Party("Q1"), 5))
        .containsExactly(new SeenParty("Ida Berg", "NORGOV", null, "Q1", 10, DAY, DAY.plusDays(2)));
    assertThat(reader.charts().seen(new Value.Party("REB"), 5))
        .extracting(party -> party.code() + " " + party.records())
        .containsExactly("---REB 5");
    assertThat(reader.charts().latest()).contains(DAY.plusDays(2));
    assertThat(reader.charts().parties(Filter.parse("copies=without"), 9))
        .containsExactly(
            new Share("KEN", 10),
            new Share("NOR", 10),
            new Share("---REB", 5),
            new Share("UGA", 5));
  }

  @Test
  void townsAreCountedButNoCountries() throws Exception {
    Filter all = Filter.parse("copies=without");
    assertThat(reader.charts().places(all, 9))
        .containsExactly(new PlaceCount("Kampala", "UGA", 232422, 0.32, 32.57, 5, 5));
    assertThat(reader.count(Filter.parse("place=232422 copies=without"))).isEqualTo(5);
    assertThat(reader.count(Filter.parse("place=UGA copies=without"))).isEqualTo(10);
  }

  @Test
  void balancesBothWays() throws Exception {
    assertThat(reader.dyads(Filter.parse("copies=without"), 10))
        .containsExactly(
            new DyadBalance("KEN", "NOR", 0, 5, 5, 1.0, 2.5, 10, 0, 0, 0, 10),
            new DyadBalance("---REB", "UGA", 5, 0, 0, -9.0, null, 0, 5, 2, 3, 0));
  }

  private static Provenance provenance(@Nullable Kept original) {
    return new Provenance(
        "test",
        null,
        "en",
        new byte[0],
        original == null ? null : RecordStore.key(original.coding().article()),
        original == null ? null : "EXACT",
        1,
        null,
        null);
  }

  private static Coding coding(int number) {
    Article article =
        new Article(
            "a" + number,
            TEXT + " " + number,
            "Visit",
            number == 4 ? null : DAY.plusDays(number % 3),
            "https://news.example/" + number,
            number % 2 == 0 ? "The Herald" : null,
            List.of(),
            List.of());
    return new Coding(
        article, List.of(visit(number), meeting(number), shelling(number)), List.of(), List.of());
  }

  private static Event visit(int number) {
    return event(
        0,
        EventType.CONSULT,
        "visit",
        Status.PLANNED,
        false,
        List.of(berg()),
        List.of(actor("KEN")),
        time(number),
        "consult.visit");
  }

  private static Event meeting(int number) {
    return event(
        1,
        EventType.CONSULT,
        "third-party",
        Status.HAPPENED,
        false,
        List.of(berg(), actor("KEN")),
        List.of(),
        time(number),
        "consult.meeting");
  }

  private static Event shelling(int number) {
    return event(
        2,
        EventType.ASSAULT,
        null,
        number % 2 == 0 ? Status.HAPPENED : Status.ALLEGED,
        number % 2 == 0,
        List.of(actor(null, "REB")),
        List.of(actor("UGA")),
        TimeSpan.open("no date"),
        "assault.shell");
  }

  private static TimeSpan time(int number) {
    LocalDate day = DAY.plusDays(number);
    return new TimeSpan(
        day, day.plusDays(number % 2), TimeSpan.Precision.DAY, null, null, "for a test", null);
  }

  private static Event event(
      int ordinal,
      EventType type,
      @Nullable String mode,
      Status status,
      boolean background,
      List<Actor> source,
      List<Actor> target,
      TimeSpan time,
      String frame) {
    Span sentence = ordinal == 2 ? new Span(27, TEXT.length()) : new Span(0, 26);
    return new Event(
        new EventId("%016x".formatted(ordinal)),
        type,
        mode,
        ordinal == 0 ? List.of("diplomatic") : List.of(),
        new CameoCode(ordinal == 2 ? "194" : "042"),
        status,
        background,
        ordinal == 1 ? "likely" : null,
        source,
        target,
        time,
        ordinal == 2
            ? null
            : ordinal == 1
                ? place("Uganda", null, null, Place.Precision.COUNTRY)
                : place("Kampala", new Place.Point(0.32, 32.57), 232422, Place.Precision.CITY),
        ordinal == 1 ? List.of(new Speaker(actor("UGA"), null)) : List.of(),
        ordinal / 2,
        sentence,
        new Span(sentence.begin(), sentence.begin() + 3),
        TEXT.substring(sentence.begin(), sentence.begin() + 3),
        List.of(),
        frame,
        null);
  }

  private static Place place(
      String name,
      Place.@Nullable Point point,
      @Nullable Integer geonames,
      Place.Precision precision) {
    return new Place(name, "UGA", null, point, geonames, precision, "Ida", new Span(0, 3));
  }

  private static Actor berg() {
    return new Actor(
        "NOR",
        List.of("GOV"),
        "Ida Berg",
        "Q1",
        null,
        "Ida",
        new Span(0, 3),
        "for a test",
        List.of());
  }

  private static Actor actor(@Nullable String country, String... sectors) {
    return new Actor(
        country,
        List.of(sectors),
        "somebody",
        null,
        null,
        "Ida",
        new Span(0, 3),
        "for a test",
        List.of());
  }
}
