package org.rapporteur.occurrence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Status;

/** Whether two reports put their event on the same days. */
final class TimeMatch {
  private static final int MONTH = 31;
  private static final int MOVED_REACH_DAYS = 45;
  private static final int FEW_DAYS = 3;
  private static final int MOST_UNDATED_DAYS = 10;

  private TimeMatch() {}

  /** Why {@code some} and {@code other} cannot be of the same time; null when they can. */
  static @Nullable String contradiction(ReportFacts some, ReportFacts other) {
    Days a = Days.of(some);
    Days b = Days.of(other);
    if (a.isOpen() || b.isOpen()) {
      return farApart(some, other)
          ? "reported " + some.published() + " and " + other.published() + " without a date"
          : null;
    }
    long distance = a.distance(b);
    if (announced(some) && announced(other)) {
      return distance > MOVED_REACH_DAYS ? apart(a, b) : null;
    }
    if (announced(some) || announced(other)) {
      return distance > FEW_DAYS ? apart(a, b) : null;
    }
    boolean exact = !a.isAboutPublication() && !b.isAboutPublication();
    return distance > (exact ? 1 : FEW_DAYS) ? apart(a, b) : null;
  }

  private static boolean farApart(ReportFacts some, ReportFacts other) {
    LocalDate a = some.published();
    LocalDate b = other.published();
    boolean planned = announced(some) || announced(other);
    return a != null
        && b != null
        && Math.abs(ChronoUnit.DAYS.between(a, b))
            > (planned ? MOVED_REACH_DAYS : MOST_UNDATED_DAYS);
  }

  static boolean announced(ReportFacts facts) {
    return facts.event().status() == Status.PLANNED;
  }

  static Reason weigh(ReportFacts some, ReportFacts other) {
    Days a = Days.of(some);
    Days b = Days.of(other);
    if (a.isOpen() || b.isOpen()) {
      return reason(
          JoinWeights.TIME_OPEN, a.isOpen() && b.isOpen() ? "no date" : "a date in one only");
    }
    long distance = a.distance(b);
    if (distance > 0) {
      return apart(some, other, a, b, distance);
    }
    if (a.isDay() && b.isDay()) {
      return reason(JoinWeights.TIME_DAY, a.start() + " in both");
    }
    if (a.isAboutPublication() && b.isAboutPublication()) {
      return reason(JoinWeights.TIME_PUBLISHED, "both reported on " + a.start());
    }
    long longer = Math.max(a.length(), b.length());
    if (longer > MONTH) {
      return reason(JoinWeights.TIME_LONG, "the same year");
    }
    boolean nearDay = a.isDay() || b.isDay();
    return nearDay && longer == 1
        ? reason(JoinWeights.TIME_DAY_NEAR, "about " + a.start())
        : reason(JoinWeights.TIME_STRETCH, "overlapping dates");
  }

  private static Reason apart(ReportFacts some, ReportFacts other, Days a, Days b, long distance) {
    if (announced(some) || announced(other)) {
      boolean told =
          isMoving(some) || isMoving(other) || (distance == 1 && !(a.isDay() && b.isDay()));
      return reason(
          told ? JoinWeights.TIME_MOVED : JoinWeights.TIME_MOVED_UNTOLD,
          told && distance > 1 ? "told as moved" : apart(a, b));
    }
    if (a.isDay() && b.isDay()) {
      return reason(JoinWeights.TIME_NEXT_DAY, apart(a, b));
    }
    boolean published = a.isAboutPublication() && b.isAboutPublication();
    if (distance == 1) {
      return published
          ? reason(JoinWeights.TIME_LONG, "reported on following days")
          : reason(JoinWeights.TIME_PUBLISHED, "about the same day");
    }
    return reason(published ? JoinWeights.TIME_OPEN : 0, apart(a, b));
  }

  private static boolean isMoving(ReportFacts facts) {
    return facts.turn().equals(Optional.of(Turn.MOVED));
  }

  private static String apart(Days a, Days b) {
    return a.start() + " against " + b.start();
  }

  private static Reason reason(double weight, String text) {
    return new Reason(Reason.Kind.TIME, weight, text);
  }
}
