package org.rapporteur.coding;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.event.Status;
import org.rapporteur.language.Sentence;
import org.rapporteur.predication.Inflection;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;
import org.rapporteur.time.Direction;
import org.rapporteur.time.TimeMention;
import org.rapporteur.time.TimeSpan;
import org.rapporteur.time.TimeValue;

/**
 * When the events of an article took place and which of them are told as history.
 *
 * <p>The time of an event is the one in its own clause, else that of a clause around it, else what
 * the article tells of the same event elsewhere, else the time of the passage that its sentence
 * goes on with, else the publication.
 */
final class Chronology {
  /** An event that was over this many days before publication is history, told as context. */
  private static final int BACKGROUND_DAYS = 14;

  /** Words that lead back without a publication date. */
  private static final Pattern LONG_AGO =
      Pattern.compile(
          "(?i).*\\b(?:(?:19|20)\\d\\d|last (?:year|month|decade|century)"
              + "|(?:years?|months?|decades?) (?:ago|earlier)|january|february|march|april|june"
              + "|july|august|september|october|november|december)\\b.*",
          Pattern.DOTALL);

  private final @Nullable LocalDate published;
  private final List<EventDraft> drafts;
  private final Passages passages;
  private final SameEvents same;
  private final Presuppositions presuppositions;
  private final Occasions occasions;
  private final IdentityHashMap<EventDraft, TimeMention> told = new IdentityHashMap<>();
  private final Map<Integer, ClauseTimes> clauses = new HashMap<>();

  Chronology(
      Article article, ArticleTimes times, List<EventDraft> drafts, List<Sentence> sentences) {
    this.published = article.published();
    this.drafts = List.copyOf(drafts);
    for (EventDraft draft : drafts) {
      int sentence = draft.predications().sentence().index();
      ClauseTimes clause =
          clauses.computeIfAbsent(
              sentence, index -> new ClauseTimes(draft.predications(), times.datesOf(index)));
      TimeMention mention = clause.of(draft);
      if (mention != null) {
        told.put(draft, mention);
      }
    }
    this.passages = Passages.read(sentences, times, this::isLongAgo);
    this.occasions = new Occasions(drafts);
    this.same = new SameEvents(drafts);
    this.presuppositions = new Presuppositions(same, article.title(), sentences);
  }

  /** The time of {@code draft}'s event. */
  TimeSpan time(EventDraft draft) {
    TimeMention mention = told.get(draft);
    if (mention != null) {
      return mention.time();
    }
    Optional<EventDraft> elsewhere = elsewhere(draft);
    if (elsewhere.isPresent()) {
      return because(told(elsewhere.get()).time(), "told of the same event elsewhere");
    }
    Optional<EventDraft> occasion = datedOccasion(draft);
    if (occasion.isPresent()) {
      return because(told(occasion.get()).time(), "when that in which it happened was told");
    }
    TimeMention passage = passages.at(draft.predications().sentence().index()).told();
    if (passage != null && isMain(draft) && draft.status().status() == Status.HAPPENED) {
      return because(passage.time(), "goes on with what was told before");
    }
    return untold(status(draft), isBackground(draft), published);
  }

  /** The time of an event of which none is told. */
  private static TimeSpan untold(Status status, boolean background, @Nullable LocalDate published) {
    if (published == null) {
      return TimeSpan.open("no time is told and the publication date is not known");
    }
    if (status == Status.HAPPENED && !background) {
      return new TimeSpan(
          published,
          published,
          TimeSpan.Precision.ABOUT_PUBLICATION,
          null,
          null,
          "no time is told; about the publication date",
          null);
    }
    return TimeSpan.open("no time is told");
  }

  /** The status of {@code draft}'s event as its clause and the rest of the article have it. */
  Status status(EventDraft draft) {
    return isScheduled(draft) || presuppositions.isOfAPlan(draft)
        ? Status.PLANNED
        : draft.status().status();
  }

  /** "the ministers meet on Monday": what a clause in the present dates ahead is a plan. */
  private boolean isScheduled(EventDraft draft) {
    TimeMention mention = told.get(draft);
    Inflection inflection = draft.predication().inflection();
    return mention != null
        && draft.status().status() == Status.HAPPENED
        && mention.direction() == Direction.FUTURE
        && inflection.tense() == Inflection.Tense.PRESENT
        && !inflection.perfect()
        && isAhead(mention.time().start(), inflection.progressive())
        && mention.equals(clauses(draft).own(draft.predication()));
  }

  /** Whether a day lies ahead; one that stays open does without a publication date. */
  private boolean isAhead(@Nullable LocalDate start, boolean progressive) {
    if (published == null) {
      return start == null && !progressive;
    }
    return start != null && start.isAfter(published);
  }

  private static TimeSpan because(TimeSpan time, String why) {
    return new TimeSpan(
        time.start(),
        time.end(),
        time.precision(),
        time.text(),
        time.span(),
        why + ": " + time.reason(),
        time.unresolved());
  }

  /** Another telling of {@code draft}'s event that has a time, unless a nearer one tells none. */
  private Optional<EventDraft> elsewhere(EventDraft draft) {
    for (EventDraft other : same.of(draft)) {
      TimeMention mention = told.get(other);
      boolean planned = other.status().status() == Status.PLANNED;
      if (!planned && mention != null && mention.isKnown()) {
        return Optional.of(other);
      }
      if (planned || isMain(other)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The event told before in which {@code draft}'s took place: "killed in the attack". */
  Optional<EventDraft> occasion(EventDraft draft) {
    return occasions.of(draft);
  }

  private Optional<EventDraft> datedOccasion(EventDraft draft) {
    return occasions
        .of(draft)
        .filter(other -> {
          TimeMention mention = told.get(other);
          return mention != null && mention.isKnown();
        });
  }

  private TimeMention told(EventDraft draft) {
    return Objects.requireNonNull(told.get(draft));
  }

  private static boolean isMain(EventDraft draft) {
    return draft.predications().around(draft.predication()).isEmpty()
        || draft.predication().light();
  }

  /** Whether {@code draft}'s event is history: long before publication, or told as context. */
  boolean isBackground(EventDraft draft) {
    return isBackground(draft, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /**
   * As above; {@code asked} are the events that are being decided already, as clauses may govern
   * one another in a circle.
   */
  private boolean isBackground(EventDraft draft, Set<EventDraft> asked) {
    if (!asked.add(draft)) {
      return false;
    }
    TimeMention mention = told.get(draft);
    boolean dated = mention != null && (mention.time().start() != null || published == null);
    boolean open = draft.status().status() == Status.PLANNED;
    if (dated && !open && isLongAgo(Objects.requireNonNull(mention))) {
      return true;
    }
    if (dated && !open && isRecentDay(draft, Objects.requireNonNull(mention))) {
      return false;
    }
    boolean marked = draft.status().background() || Tenses.isHabit(draft.predication());
    if (marked || isUnderBackground(draft, asked)) {
      return true;
    }
    if (dated) {
      return false;
    }
    Optional<EventDraft> elsewhere = elsewhere(draft);
    if (elsewhere.isPresent()) {
      return isBackground(elsewhere.get(), asked);
    }
    Optional<EventDraft> occasion = datedOccasion(draft);
    if (occasion.isPresent()) {
      return isBackground(occasion.get(), asked);
    }
    return passages.at(draft.predications().sentence().index()).background()
        || presuppositions.holds(draft);
  }

  /** A day that the clause itself tells goes before all but the tense. */
  private boolean isRecentDay(EventDraft draft, TimeMention mention) {
    return mention.time().precision() == TimeSpan.Precision.DAY
        && (!Tenses.isPastPerfect(draft.predication()) || isAsOf(mention))
        && clauses(draft).own(draft.predication()) != null;
  }

  /** "as of Friday, ten had been killed": until that day. */
  private static boolean isAsOf(TimeMention mention) {
    return mention.expression().value() instanceof TimeValue.Bounded bounded
        && bounded.bound() == TimeValue.Bound.FROM;
  }

  private ClauseTimes clauses(EventDraft draft) {
    return Objects.requireNonNull(clauses.get(draft.predications().sentence().index()));
  }

  /** Whether a clause above it tells of a time before the story. */
  private boolean isUnderBackground(EventDraft draft, Set<EventDraft> asked) {
    Predications predications = draft.predications();
    ClauseTimes clause = clauses(draft);
    Optional<Predication> at = predications.governor(draft.predication());
    for (int step = 0; at.isPresent() && step < predications.all().size(); step++) {
      Predication outer = at.get();
      boolean history = Tenses.isPastPerfect(outer) && predications.governor(outer).isEmpty();
      TimeMention mention = clause.own(outer);
      boolean known =
          drafts.stream().anyMatch(other -> isOf(other, outer) && isBackground(other, asked));
      if (history || known || (mention != null && isLongAgo(mention))) {
        return true;
      }
      at = predications.governor(outer);
    }
    return false;
  }

  private static boolean isOf(EventDraft draft, Predication predication) {
    return draft.predications().sentence().index() == predication.sentence().index()
        && draft.predication().head().equals(predication.head());
  }

  private boolean isLongAgo(TimeMention mention) {
    return isLongAgo(mention, published);
  }

  /** Whether {@code mention} is history in an article of {@code published}. */
  private static boolean isLongAgo(TimeMention mention, @Nullable LocalDate published) {
    LocalDate end = mention.time().end();
    LocalDate start = mention.time().start();
    if (published != null && (end != null || start != null)) {
      boolean since = mention.expression().value() instanceof TimeValue.Bounded;
      LocalDate last = end == null || (since && start != null) ? start : end;
      return last != null && last.isBefore(published.minusDays(BACKGROUND_DAYS));
    }
    return published == null
        && mention.direction() != Direction.FUTURE
        && LONG_AGO.matcher(mention.expression().text()).matches();
  }
}
