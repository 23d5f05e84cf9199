package org.rapporteur.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.Span;
import org.rapporteur.claim.Claim;
import org.rapporteur.coding.Coding;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.Corrected;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventId;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;
import org.rapporteur.place.Place;
import org.rapporteur.report.ReportedArticle;
import org.rapporteur.time.TimeSpan;

class CorrectionsTest {
  private static final String TEXT = "Norway will visit Kenya. Both countries deny it.";
  private static final EventId VISIT = new EventId("00000000000000a1");
  private static final EventId DENIAL = new EventId("00000000000000b2");
  private static final Anchor VISITED = new Anchor(EventType.CONSULT, new Span(12, 17));
  private static final Anchor DENIED = new Anchor(EventType.REJECT, new Span(40, 44));
  private static final LocalDate DAY = LocalDate.of(2024, 6, 20);

  private static Actor actor(String country, String words, List<Actor> alternatives) {
    int begin = TEXT.indexOf(words);
    return new Actor(
        country,
        List.of(),
        country,
        null,
        null,
        words,
        new Span(begin, begin + words.length()),
        "named",
        alternatives);
  }

  private static Event event(
      EventId id,
      EventType type,
      @Nullable String mode,
      Span trigger,
      Actor source,
      @Nullable EventId whole) {
    return new Event(
        id,
        type,
        mode,
        List.of(),
        new CameoCode(type == EventType.CONSULT ? "042" : "120"),
        Status.PLANNED,
        false,
        null,
        List.of(source),
        List.of(),
        TimeSpan.open("no publication date"),
        null,
        List.of(),
        0,
        new Span(0, TEXT.length()),
        trigger,
        trigger.of(TEXT),
        List.of(),
        "a.frame",
        whole);
  }

  private static Coding coding() {
    Article article = new Article("a1", TEXT, null, null, null, null, List.of(), List.of());
    Actor both =
        actor(
            "NOR",
            "Both countries",
            List.of(
                actor("SWE", "Both countries", List.of()),
                actor("KEN", "Both countries", List.of())));
    return new Coding(
        article,
        List.of(
            event(
                VISIT,
                EventType.CONSULT,
                "visit",
                VISITED.trigger(),
                actor("NOR", "Norway", List.of()),
                null),
            event(DENIAL, EventType.REJECT, null, DENIED.trigger(), both, VISIT)),
        List.of(new Claim(List.of(both), VISIT, Claim.Stance.DENY, DENIAL)),
        List.of());
  }

  private static Correction correction(@Nullable Anchor record, Change... changes) {
    return new Correction("a1", record, List.of(changes), "R. Reader", DAY, "it says so");
  }

  private static Corrections.Result apply(Correction... corrections) {
    return new Corrections(List.of(corrections)).apply(coding(), null);
  }

  private static List<String> told(Corrections.Result result) {
    return result.coding().corrected().stream()
        .map(one -> one.field() + ": " + one.before() + " → " + one.after())
        .toList();
  }

  @Test
  void everyFieldCanBeSet() {
    Corrections.Result result =
        apply(
            correction(
                VISITED,
                new Change.SetType(EventType.AID),
                new Change.SetCameo(new CameoCode("070")),
                new Change.SetContexts(List.of("military", "economic")),
                new Change.SetStatus(Status.HAPPENED),
                new Change.SetBackground(true),
                new Change.SetHedge("reportedly"),
                new Change.SetParties(
                    Side.SOURCE,
                    List.of(
                        new GivenActor(
                            "KEN", List.of("GOV"), "Kenya", null, null, new Span(18, 23), null))),
                new Change.SetParties(
                    Side.TARGET,
                    List.of(
                        new GivenActor("NOR", List.of(), null, null, null, new Span(0, 6), null))),
                new Change.SetParties(
                    Side.SPEAKERS,
                    List.of(
                        new GivenActor(
                            "SWE", List.of(), "x", null, null, new Span(25, 39), "a letter"))),
                new Change.SetTime(DAY, DAY.plusDays(1), TimeSpan.Precision.DAY),
                new Change.SetPlace(
                    new GivenPlace(
                        "Kenya",
                        "KEN",
                        null,
                        null,
                        null,
                        Place.Precision.COUNTRY,
                        new Span(18, 23)))));
    assertThat(result.refused()).isEmpty();
    assertThat(told(result))
        .containsExactly(
            "type: CONSULT → AID",
            "mode: visit → null",
            "cameo: 042 → 070",
            "contexts:  → economic, military",
            "status: PLANNED → HAPPENED",
            "background: false → true",
            "hedge: null → reportedly",
            "source: NOR → KENGOV",
            "target: null → NOR",
            "speakers: null → SWE",
            "time: null → 2024-06-20/2024-06-21 DAY",
            "place: null → Kenya (KEN)");
    Event now = result.coding().events().getFirst();
    assertThat(now.id()).isEqualTo(VISIT);
    assertThat(now.target().getFirst().text()).isEqualTo("Norway");
    assertThat(now.source().getFirst().reason()).isEqualTo("corrected by R. Reader: it says so");
    assertThat(now.speakers().getFirst().medium()).isEqualTo("a letter");
    assertThat(result.coding().corrected().getFirst())
        .isEqualTo(new Corrected(VISIT, "type", "CONSULT", "AID", "R. Reader", DAY, "it says so"));
    assertThat(result.coding().events().get(1)).isEqualTo(coding().events().get(1));
  }

  @Test
  void aRejectedRecordIsNoOnesContentOrWhole() {
    Corrections.Result result = apply(correction(VISITED, new Change.Reject()));
    assertThat(result.coding().events()).extracting(Event::id).containsExactly(DENIAL);
    assertThat(result.coding().events().getFirst().partOf()).isNull();
    assertThat(result.coding().claims()).isEmpty();
    assertThat(told(result)).containsExactly("record: CONSULT at 12–17 \"visit\" → null");
    assertThat(apply(correction(DENIED, new Change.Reject())).coding().claims().getFirst().event())
        .isNull();
  }

  @Test
  void readingsAreChosen() {
    Corrections.Result result =
        apply(correction(DENIED, new Change.Choose(Side.SOURCE, List.of("NOR", "KEN"))));
    assertThat(told(result)).containsExactly("source: NOR → NOR, KEN");
    assertThat(result.coding().events().get(1).source())
        .allMatch(actor -> actor.alternatives().isEmpty() && actor.text().equals("Both countries"));
    assertThat(result.coding().claims().getFirst().claimants())
        .extracting(Actor::country)
        .containsExactly("NOR", "KEN");
    assertThat(
            apply(correction(DENIED, new Change.Choose(Side.SOURCE, List.of("FIN"))))
                .refused()
                .getFirst()
                .why())
        .isEqualTo("no reading \"FIN\"; there are NOR, SWE, KEN");
    assertThat(apply(correction(VISITED, new Change.Choose(Side.SOURCE, List.of("NOR")))).refused())
        .hasSize(1);
  }

  @Test
  void aRecordIsFoundAgainByItsWords() {
    Change change = new Change.SetHedge("perhaps");
    assertThat(told(apply(correction(new Anchor(EventType.AID, new Span(12, 17)), change))))
        .as("the type has changed")
        .hasSize(1);
    assertThat(told(apply(correction(new Anchor(EventType.CONSULT, new Span(7, 17)), change))))
        .as("the trigger was longer")
        .hasSize(1);
    Corrections.Result gone = apply(correction(new Anchor(EventType.AID, new Span(0, 6)), change));
    assertThat(gone.coding()).isEqualTo(coding());
    assertThat(gone.refused().getFirst().why())
        .isEqualTo("the article has no record AID at 0–6 any more; look at it again");
  }

  @Test
  void theArticleIsFoundByIdOrKey() {
    String key = ReportedArticle.key(coding().article());
    Correction byKey =
        new Correction(key, VISITED, List.of(new Change.SetHedge("maybe")), "R", DAY, "r");
    Correction other =
        new Correction("a2", VISITED, List.of(new Change.SetHedge("no")), "R", DAY, "r");
    assertThat(told(apply(byKey, other, correction(VISITED, new Change.SetHedge("perhaps")))))
        .containsExactly("hedge: null → maybe", "hedge: maybe → perhaps");
  }

  @Test
  void aDayOfPublicationIsSetBeforeTheArticleIsCoded() {
    Corrections corrections = new Corrections(List.of(correction(null, new Change.Publish(DAY))));
    ArticleSource dated = corrections.dated(ArticleSource.of("a1", TEXT));
    assertThat(dated.published()).isEqualTo(DAY);
    assertThat(corrections.dated(ArticleSource.of("a2", TEXT)).published()).isNull();
    assertThat(told(corrections.apply(coding(), null)))
        .containsExactly("published: null → 2024-06-20");
  }

  @Test
  void whatDoesNotFitIsTold() {
    assertThat(
            apply(
                    correction(VISITED, new Change.SetMode("riot")),
                    correction(
                        VISITED,
                        new Change.SetParties(
                            Side.TARGET,
                            List.of(
                                new GivenActor("KEN", List.of(), null, null, null, null, null)))),
                    correction(
                        VISITED,
                        new Change.SetParties(
                            Side.TARGET,
                            List.of(
                                new GivenActor(
                                    "KEN", List.of(), null, null, null, new Span(5, 500), null)))))
                .refused())
        .extracting(Corrections.Refused::why)
        .containsExactly(
            "CONSULT has no mode riot; it has [multilateral, phone, third-party, visit]",
            "a new party needs \"begin\" and \"end\": where its words stand",
            "the words at 5–500 are outside of the text");
  }
}
