package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.alert.Alert;
import org.rapporteur.alert.AlertId;
import org.rapporteur.alert.Channel;
import org.rapporteur.alert.Condition;
import org.rapporteur.alert.Evidence;
import org.rapporteur.alert.Finding;
import org.rapporteur.alert.Notice;
import org.rapporteur.claim.Claim;
import org.rapporteur.coding.Coding;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;
import org.rapporteur.query.Filter;
import org.rapporteur.report.ReportedArticle;
import org.rapporteur.store.AlertTable;
import org.rapporteur.store.Delivery;
import org.rapporteur.store.Kept;
import org.rapporteur.store.Lookout;
import org.rapporteur.store.Provenance;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreReader;

/** What alerts find in a store, and what they do not find twice. */
class LookoutTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 6, 17);
  private static final Instant NOW = Instant.parse("2024-06-21T12:00:00Z");

  @TempDir private Path directory;
  private @Nullable RecordStore store;

  @BeforeEach
  void open() throws Exception {
    store = RecordStore.open(directory);
  }

  @AfterEach
  void close() throws Exception {
    store().close();
  }

  private RecordStore store() {
    return Objects.requireNonNull(store);
  }

  @Test
  void aNewRecordIsToldOnceWithItsEvidence() throws Exception {
    AlertId alert = alert("type=CONSULT source=NOR", new Condition.NewRecord());
    Coding visit = visit("a", MONDAY, "NOR", "KEN", Status.PLANNED);
    store().save(List.of(visit, visit("b", MONDAY, "SWE", "KEN", Status.PLANNED)));
    List<Notice> notices = look();
    assertThat(notices).hasSize(1);
    Notice notice = notices.getFirst();
    assertThat(notice.alert()).isEqualTo(alert);
    assertThat(notice.title()).isEqualTo("NOR → KEN: visit (CONSULT, planned)");
    Evidence evidence = notice.findings().getFirst().evidence().getFirst();
    assertThat(evidence.quote()).isEqualTo("NOR will visit KEN.");
    assertThat(evidence.page())
        .isEqualTo(
            "/articles/"
                + ReportedArticle.key(visit.article())
                + "#record-"
                + visit.events().getFirst().id());
    assertThat(look()).isEmpty();
    try (StoreReader reader = store().reader()) {
      assertThat(reader.alerts().notices(alert, 0, 10).items()).containsExactly(notice);
      assertThat(reader.alerts().notices(null, 0, 10).all()).isEqualTo(1);
      assertThat(reader.alerts().of(alert).orElseThrow().notices()).isEqualTo(1);
    }
  }

  @Test
  void whatWasThereBeforeTheAlertIsNotNew() throws Exception {
    store().save(List.of(visit("a", MONDAY, "NOR", "KEN", Status.PLANNED)));
    alert("", new Condition.NewRecord());
    assertThat(look()).isEmpty();
    store().save(List.of(codedAnew()));
    assertThat(look()).as("coded anew").isEmpty();
  }

  @Test
  void anArticleThatIsCodedAnewTellsNothingNew() throws Exception {
    alert("", new Condition.NewRecord());
    store().save(List.of(visit("a", MONDAY, "NOR", "KEN", Status.PLANNED)));
    assertThat(look()).hasSize(1);
    assertThat(store().save(List.of(codedAnew())).replaced()).isEqualTo(1);
    assertThat(look()).isEmpty();
  }

  /** The article "a" with another status. */
  private static Coding codedAnew() {
    return event(
            article("a", MONDAY, "NOR will visit KEN."), "NOR", "KEN", "will visit", Status.NEGATED)
        .coding();
  }

  @Test
  void nothingIsLostOrRepeatedByARestart() throws Exception {
    alert("", new Condition.NewRecord());
    store().save(List.of(visit("a", MONDAY, "NOR", "KEN", Status.PLANNED)));
    store().close();
    store = RecordStore.open(directory);
    assertThat(look()).hasSize(1);
    store().close();
    store = RecordStore.open(directory);
    assertThat(look()).isEmpty();
    store().save(List.of(visit("b", MONDAY, "NOR", "KEN", Status.PLANNED)));
    assertThat(look()).hasSize(1);
  }

  @Test
  void copiesOfATextAreToldOnce() throws Exception {
    alert("", new Condition.NewRecord());
    Coding original = visit("a", MONDAY, "NOR", "KEN", Status.PLANNED);
    String key = ReportedArticle.key(original.article());
    store()
        .save(
            List.of(
                kept(original, null, 1, null),
                kept(visit("b", MONDAY, "NOR", "KEN", Status.PLANNED), key, 1, null)),
            List.of());
    assertThat(look()).singleElement().satisfies(one -> assertThat(one.all()).isEqualTo(1));
    store()
        .save(
            List.of(kept(visit("c", MONDAY, "NOR", "KEN", Status.PLANNED), key, 1, null)),
            List.of());
    assertThat(look()).isEmpty();
  }

  @Test
  void aNewVersionTellsOnlyWhatItsFormerOneDidNot() throws Exception {
    alert("", new Condition.NewRecord());
    Coding first = visit("a", MONDAY, "NOR", "KEN", Status.PLANNED);
    store().save(List.of(kept(first, null, 1, null)), List.of());
    assertThat(look()).hasSize(1);
    WrittenArticle article = article("a2", MONDAY, "NOR will visit KEN. SWE visited KEN.");
    Coding second =
        event(
                event(article, "NOR", "KEN", "will visit", Status.PLANNED),
                "SWE",
                "KEN",
                "visited",
                Status.HAPPENED)
            .coding();
    store().save(List.of(kept(second, null, 2, ReportedArticle.key(first.article()))), List.of());
    assertThat(texts(look())).containsExactly("SWE → KEN: visit (CONSULT, happened)");
  }

  @Test
  void whileItRestsAnAlertSeesNothing() throws Exception {
    AlertId alert = alert("", new Condition.NewRecord());
    assertThat(store().alerts().pause(alert, true)).isTrue();
    store().save(List.of(visit("a", MONDAY, "NOR", "KEN", Status.PLANNED)));
    assertThat(look()).isEmpty();
    store().alerts().pause(alert, false);
    assertThat(look()).isEmpty();
    store().save(List.of(visit("b", MONDAY, "NOR", "KEN", Status.PLANNED)));
    assertThat(look()).hasSize(1);
    assertThat(store().alerts().remove(alert)).isTrue();
    assertThat(store().alerts().remove(alert)).isFalse();
    store().save(List.of(visit("c", MONDAY, "NOR", "KEN", Status.PLANNED)));
    assertThat(look()).isEmpty();
  }

  @Test
  void wordsAreFoundInWhatHasJustCome() throws Exception {
    alert("text=\"will visit\"", new Condition.NewRecord());
    store().save(List.of(visit("a", MONDAY, "NOR", "KEN", Status.PLANNED)));
    assertThat(look()).hasSize(1);
  }

  @Test
  void anAgendaThatChangesIsToldWhenReportsAreJoined() throws Exception {
    alert("target=KEN", new Condition.AgendaTurn());
    alert("target=PRK", new Condition.AgendaTurn());
    List<Coding> news = DeskCodings.all();
    store().save(news.subList(0, 1));
    assertThat(lookJoined()).isEmpty();
    store().save(news.subList(1, 2));
    assertThat(look()).as("not joined").isEmpty();
    List<Notice> notices = lookJoined();
    assertThat(texts(notices))
        .singleElement()
        .asString()
        .contains("Kenya: visit", "moved from 2024-06-18 to 2024-06-19");
    assertThat(notices.getFirst().findings().getFirst().evidence())
        .extracting(Evidence::articleId)
        .containsExactly("moved", "announced");
    store().save(news.subList(2, 3));
    assertThat(lookJoined()).as("it happened").isEmpty();
  }

  @Test
  void aDenialIsToldWhenItAnswersAnAllegation() throws Exception {
    alert("", new Condition.Denial());
    store().save(List.of(supply("z", 9, Status.DENIED, Claim.Stance.DENY, "NOR")));
    assertThat(lookJoined()).as("nobody said so").isEmpty();
    store().save(List.of(supply("a", 1, Status.ALLEGED, Claim.Stance.ACCUSE, "TCD")));
    assertThat(lookJoined()).as("nobody denies").isEmpty();
    store().save(List.of(supply("b", 2, Status.DENIED, Claim.Stance.DENY, "SDN")));
    List<Notice> notices = lookJoined();
    assertThat(texts(notices))
        .containsExactly("SDN denies: SDN → ERI: supplied (AID, denied); TCD says so");
    assertThat(notices.getFirst().findings().getFirst().evidence())
        .extracting(Evidence::articleId)
        .containsExactly("b", "a");
    store().save(List.of(supply("c", 3, Status.DENIED, Claim.Stance.DENY, "SDN")));
    assertThat(lookJoined()).as("denied again").isEmpty();
    store().save(List.of(supply("d", 3, Status.DENIED, Claim.Stance.DENY, "ERI")));
    assertThat(lookJoined()).hasSize(1);
  }

  @Test
  void aRiseIsToldOnceAWeek() throws Exception {
    for (int week = 1; week <= 4; week++) {
      store()
          .save(List.of(visit("w" + week, MONDAY.minusWeeks(week), "NOR", "KEN", Status.PLANNED)));
    }
    alert("target=KEN", new Condition.Rise(4, 2, 3));
    store().save(visits(2, MONDAY));
    assertThat(look()).isEmpty();
    store().save(visits(3, MONDAY.plusDays(6)));
    List<Notice> notices = look();
    assertThat(texts(notices))
        .containsExactly("5 reports in the week of 2024-06-17; 1.0 a week in the 4 before");
    assertThat(notices.getFirst().findings().getFirst().evidence()).hasSize(5);
    store().save(visits(1, MONDAY.plusDays(3)));
    assertThat(look()).as("the same week").isEmpty();
    store().save(visits(9, MONDAY.plusDays(7)));
    assertThat(look()).hasSize(1);
  }

  @Test
  void theFirstEventOfItsTypeInADyadIsTold() throws Exception {
    store().save(List.of(visit("a", MONDAY.minusYears(2), "NOR", "KEN", Status.HAPPENED)));
    alert("", new Condition.First(0));
    alert("", new Condition.First(52));
    alert("source=SWE", new Condition.First(0));
    store().save(List.of(visit("b", MONDAY, "NOR", "KEN", Status.HAPPENED)));
    assertThat(texts(look()))
        .containsExactly("NOR → KEN, first CONSULT: NOR → KEN: visit (CONSULT, happened)");
    store()
        .save(
            List.of(
                visit("c", MONDAY, "KEN", "NOR", Status.HAPPENED),
                visit("d", MONDAY.plusDays(1), "KEN", "NOR", Status.HAPPENED),
                visit("e", MONDAY, "SWE", "KEN", Status.HAPPENED)));
    assertThat(look()).extracting(Notice::all).containsExactly(2L, 2L, 1L);
  }

  @Test
  void tellsWhatItWouldHaveFound() throws Exception {
    store().save(DeskCodings.all());
    store().save(visits(4, MONDAY));
    new HandWork(store(), List.of()).join(Duration.ZERO);
    try (StoreReader reader = store().reader()) {
      LocalDate last = reader.alerts().latest(LocalDate.of(2024, 6, 21));
      assertThat(last).isEqualTo(LocalDate.of(2024, 6, 20));
      List<Long> found = new ArrayList<>();
      for (Condition condition :
          List.of(
              new Condition.NewRecord(),
              new Condition.Denial(),
              new Condition.AgendaTurn(),
              new Condition.First(0),
              new Condition.Rise(4, 2, 5))) {
        found.add(reader.alerts().preview(Filter.ALL, condition, last.minusWeeks(8), last).all());
      }
      assertThat(found).containsExactly(11L, 1L, 1L, 4L, 0L);
    }
  }

  @Test
  void messagesAreTakenOnceUntilTheyAreSent() throws Exception {
    Alert alert =
        Alert.of(
            AlertTable.newId(),
            "Visits",
            "",
            new Condition.NewRecord(),
            "https://hooks.example/x",
            List.of("ana@desk.example"),
            "ana",
            MONDAY);
    store().alerts().add(alert);
    store().save(List.of(visit("a", MONDAY, "NOR", "KEN", Status.PLANNED)));
    assertThat(look()).hasSize(1);
    AlertTable table = store().alerts();
    List<Delivery> taken = table.take(NOW, NOW.plusSeconds(60), 10);
    assertThat(taken)
        .extracting(Delivery::channel)
        .containsExactlyInAnyOrder(Channel.WEBHOOK, Channel.MAIL, Channel.LINE);
    assertThat(table.take(NOW, NOW.plusSeconds(60), 10)).isEmpty();
    Delivery hook = only(taken, Channel.WEBHOOK);
    table.sent(only(taken, Channel.LINE), NOW);
    table.failed(hook, "HTTP status 500", NOW.plusSeconds(30), NOW);
    assertThat(table.nextDue()).isEqualTo(OptionalLong.of(NOW.plusSeconds(30).toEpochMilli()));
    store().close();
    store = RecordStore.open(directory);
    store().alerts().release(NOW);
    assertThat(store().alerts().take(NOW, NOW.plusSeconds(60), 10))
        .as("what was being sent when the process ended")
        .extracting(Delivery::channel)
        .containsExactly(Channel.MAIL);
    List<Delivery> again = store().alerts().take(NOW.plusSeconds(30), NOW.plusSeconds(90), 10);
    assertThat(again).extracting(Delivery::attempts).containsExactly(1);
    assertThat(again).extracting(Delivery::reason).containsExactly("HTTP status 500");
    store().alerts().givenUp(again.getFirst(), "gone", NOW);
    store().alerts().sent(only(taken, Channel.MAIL), NOW);
    assertThat(store().alerts().nextDue()).isEmpty();
    store().alerts().tryAgain(NOW);
    assertThat(store().alerts().take(NOW, NOW, 10)).hasSize(1);
  }

  private static Delivery only(List<Delivery> taken, Channel channel) {
    return taken.stream().filter(one -> one.channel() == channel).findFirst().orElseThrow();
  }

  private AlertId alert(String filter, Condition condition) throws Exception {
    Alert alert =
        Alert.of(AlertTable.newId(), "An alert", filter, condition, null, List.of(), "ana", MONDAY);
    store().alerts().add(alert);
    return alert.id();
  }

  private List<Notice> look() throws Exception {
    return new Lookout(store()).look(NOW);
  }

  private List<Notice> lookJoined() throws Exception {
    new HandWork(store(), List.of()).join(Duration.ZERO);
    return look();
  }

  private static List<String> texts(List<Notice> notices) {
    return notices.stream().flatMap(one -> one.findings().stream()).map(Finding::text).toList();
  }

  private static Kept kept(
      Coding coding, @Nullable String copyOf, int version, @Nullable String previous) {
    return new Kept(
        coding,
        new Provenance(
            "file",
            null,
            "en",
            new byte[0],
            copyOf,
            copyOf == null ? null : "EXACT",
            version,
            previous,
            null));
  }

  private List<Coding> visits(int number, LocalDate day) {
    List<Coding> visits = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      visits.add(visit("v" + day + "-" + i, day, "NOR", "KEN", Status.HAPPENED));
    }
    return visits;
  }

  private static Coding visit(String id, LocalDate day, String who, String whom, Status status) {
    String verb = status == Status.PLANNED ? "will visit" : "visited";
    return event(article(id, day, who + " " + verb + " " + whom + "."), who, whom, verb, status)
        .coding();
  }

  private static WrittenArticle article(String id, LocalDate day, String text) {
    return new WrittenArticle(id, "Title " + id, text, day, "Fjord Post");
  }

  private static WrittenArticle event(
      WrittenArticle article, String who, String whom, String verb, Status status) {
    return article.event(
        EventType.CONSULT,
        "visit",
        status,
        article.government(who, who),
        verb,
        article.government(whom, whom),
        null);
  }

  private static Coding supply(
      String id, int day, Status status, Claim.Stance stance, String claimant) {
    String whom = id.equals("z") ? "NOR" : "ERI";
    WrittenArticle article =
        article(
            id,
            MONDAY.plusDays(day),
            claimant + " on whether SDN supplied weapons to " + whom + ".");
    return article
        .event(
            EventType.AID,
            null,
            status,
            article.government("SDN", "SDN"),
            "supplied",
            article.government(whom, whom),
            null)
        .claim(article.government(claimant, claimant), stance, 0)
        .coding();
  }
}
