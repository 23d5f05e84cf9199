package org.rapporteur.occurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;

/** Decides whether two reports are of the same event. */
final class PairScorer {
  private static final double FULL = 0.95;
  private static final double GOOD = 0.6;
  private static final double FAINT = 0.3;

  /** Two parties that meet in both reports count nearly as a source and a target. */
  private static final double BOTH_SIDES = 1.8;

  private static final double FAR_NUMBERS = 3;

  private final TermWeights terms;

  PairScorer(TermWeights terms) {
    this.terms = terms;
  }

  Decision decide(ReportFacts some, ReportFacts other) {
    String contradiction = contradiction(some, other);
    if (contradiction != null) {
      return Decision.contradicted(contradiction);
    }
    List<Reason> reasons = new ArrayList<>();
    boolean symmetric = isSymmetric(some.event()) && isSymmetric(other.event());
    PartyMatch sources = sources(some, other, symmetric);
    PartyMatch targets = symmetric ? sources : PartyMatch.of(some.target(), other.target());
    if (sources.value() < 0 || targets.value() < 0) {
      return Decision.contradicted("different parties");
    }
    boolean samePlace = isSameTown(some, other);
    if (Math.max(sources.value(), targets.value()) < GOOD && !samePlace) {
      return Decision.contradicted("no party in common");
    }
    reasons.add(parties(sources, targets, symmetric));
    reasons.add(kind(some, other));
    reasons.add(TimeMatch.weigh(some, other));
    PlaceMatch.weigh(some.event().place(), other.event().place()).ifPresent(reasons::add);
    if (isDisputed(some.event().status(), other.event().status())) {
      reasons.add(
          new Reason(
              Reason.Kind.STATUS, JoinWeights.STATUS_DISPUTED, "said by one, denied by another"));
    }
    addNumbers(some, other, reasons);
    addWords(some, other, reasons);
    return Decision.of(JoinWeights.BIAS, reasons);
  }

  private @Nullable String contradiction(ReportFacts some, ReportFacts other) {
    Event a = some.event();
    Event b = other.event();
    if (a.type() != b.type()) {
      return "different types";
    }
    if (some.sameArticle(other) && a.sentence() == b.sentence()) {
      return "told apart in one sentence";
    }
    if (a.mode() != null && b.mode() != null && !a.mode().equals(b.mode())) {
      return a.mode() + " against " + b.mode();
    }
    if (!a.cameo().root().equals(b.cameo().root())) {
      return "different kinds";
    }
    String status = status(some, other);
    if (status != null) {
      return status;
    }
    String time = TimeMatch.contradiction(some, other);
    return time != null ? time : PlaceMatch.contradiction(a.place(), b.place());
  }

  /** What did not happen is only one with what was to happen, or is disputed. */
  private static @Nullable String status(ReportFacts some, ReportFacts other) {
    Status a = some.isTurned() ? Status.PLANNED : some.event().status();
    Status b = other.isTurned() ? Status.PLANNED : other.event().status();
    if (a == Status.HYPOTHETICAL || b == Status.HYPOTHETICAL) {
      return "only imagined";
    }
    boolean happened = a == Status.HAPPENED || b == Status.HAPPENED;
    if (happened && (a == Status.NEGATED || b == Status.NEGATED)) {
      return "happened against not happened";
    }
    if (a == Status.HAPPENED && b == Status.PLANNED) {
      return tooEarly(some, other);
    }
    return b == Status.HAPPENED && a == Status.PLANNED ? tooEarly(other, some) : null;
  }

  private static boolean isDisputed(Status some, Status other) {
    return (some == Status.ALLEGED && other == Status.DENIED)
        || (some == Status.DENIED && other == Status.ALLEGED);
  }

  private static @Nullable String tooEarly(ReportFacts happened, ReportFacts planned) {
    LocalDate told = happened.published();
    LocalDate due = Days.of(planned).start();
    LocalDate announced = planned.published();
    boolean early =
        told != null
            && ((due != null && told.isBefore(due.minusDays(1)))
                || (announced != null && told.isBefore(announced)));
    return early ? "told as happened before it was due" : null;
  }

  /** Equals meet; visits have a direction. */
  private static boolean isSymmetric(Event event) {
    boolean mutual = event.type() == EventType.CONSULT || event.cameo().value().startsWith("057");
    return mutual && !Objects.equals(event.mode(), "visit");
  }

  private static PartyMatch sources(ReportFacts some, ReportFacts other, boolean symmetric) {
    return symmetric
        ? PartyMatch.of(some.parties(), other.parties())
        : PartyMatch.of(some.source(), other.source());
  }

  private static boolean isSameTown(ReportFacts some, ReportFacts other) {
    return PlaceMatch.weigh(some.event().place(), other.event().place())
        .filter(reason -> reason.weight() >= JoinWeights.PLACE_SAME)
        .isPresent();
  }

  private static Reason parties(PartyMatch sources, PartyMatch targets, boolean symmetric) {
    if (symmetric) {
      double sides = sources.label().contains(", ") ? BOTH_SIDES : 1;
      return new Reason(
          Reason.Kind.PARTIES, weight(sources) * sides, "same parties " + sources.label());
    }
    String text =
        !sources.label().isEmpty() && !targets.label().isEmpty()
            ? "same parties " + sources.label() + " → " + targets.label()
            : !sources.label().isEmpty()
                ? "same source " + sources.label()
                : !targets.label().isEmpty()
                    ? "same target " + targets.label()
                    : "no party told in both";
    return new Reason(Reason.Kind.PARTIES, weight(sources) + weight(targets), text);
  }

  private static double weight(PartyMatch match) {
    if (!match.known()) {
      return JoinWeights.PARTY_UNKNOWN;
    }
    return match.value() >= FULL
        ? JoinWeights.PARTY_SAME
        : match.value() >= GOOD
            ? JoinWeights.PARTY_CODE
            : match.value() >= FAINT ? JoinWeights.PARTY_LIKE : JoinWeights.PARTY_UNLIKE;
  }

  private static Reason kind(ReportFacts some, ReportFacts other) {
    Event a = some.event();
    Event b = other.event();
    double weight = 0;
    if (a.mode() != null && a.mode().equals(b.mode())) {
      weight += JoinWeights.KIND_MODE;
    }
    if (a.cameo().equals(b.cameo())) {
      weight += JoinWeights.KIND_CODE;
    }
    boolean sameWord = some.trigger().equals(other.trigger());
    if (sameWord) {
      weight += JoinWeights.KIND_TRIGGER;
    }
    String what =
        a.mode() != null && a.mode().equals(b.mode())
            ? a.mode()
            : a.type().name().toLowerCase(Locale.ROOT);
    return new Reason(
        Reason.Kind.KIND,
        weight,
        "same " + what + (sameWord ? " (“" + a.triggerText() + "”)" : ""));
  }

  private static void addNumbers(ReportFacts some, ReportFacts other, List<Reason> reasons) {
    for (Toll toll : some.tolls()) {
      for (Toll against : other.tolls()) {
        if (toll.kind() != against.kind()) {
          continue;
        }
        double ratio =
            Math.max(toll.count(), against.count())
                / (double) Math.max(1, Math.min(toll.count(), against.count()));
        String what = toll.kind().name().toLowerCase(Locale.ROOT);
        if (ratio == 1) {
          reasons.add(
              new Reason(
                  Reason.Kind.NUMBERS,
                  JoinWeights.NUMBERS_SAME,
                  toll.count() + " " + what + " in both"));
        } else {
          reasons.add(
              new Reason(
                  Reason.Kind.NUMBERS,
                  ratio > FAR_NUMBERS ? JoinWeights.NUMBERS_FAR : JoinWeights.NUMBERS_OTHER,
                  toll.count() + " against " + against.count() + " " + what));
        }
      }
    }
  }

  private void addWords(ReportFacts some, ReportFacts other, List<Reason> reasons) {
    double words = terms.similarity(some.words(), other.words());
    double said = TimeMatch.isSaid(some.event()) ? JoinWeights.SAID : 0;
    reasons.add(
        new Reason(
            Reason.Kind.WORDS,
            words * JoinWeights.WORDS + said,
            String.format(Locale.ROOT, "words alike .%02d", Math.min(99, (int) (words * 100)))));
    if (!some.sameArticle(other)) {
      double story = terms.similarity(some.article(), other.article());
      reasons.add(
          new Reason(
              Reason.Kind.STORY,
              story * JoinWeights.STORY,
              String.format(
                  Locale.ROOT, "articles alike .%02d", Math.min(99, (int) (story * 100)))));
    }
  }
}
