package org.rapporteur.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventType;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.occurrence.Turn;
import org.rapporteur.occurrence.TurnWords;
import org.rapporteur.report.Report;
import org.rapporteur.time.TimeSpan;

/** Reads the life of an announced event from its reports in the order of their publication. */
final class LifeReader {
  /** As reports follow each other. */
  static final Comparator<Report> ORDER =
      Comparator.comparing(
              (Report report) -> report.article().published(),
              Comparator.<LocalDate>nullsFirst(Comparator.naturalOrder()))
          .thenComparing(report -> report.article().key())
          .thenComparingInt(report -> report.event().trigger().begin());

  private final TurnWords turns;

  LifeReader(TurnWords turns) {
    this.turns = turns;
  }

  List<LifeStep> read(List<Report> reports) {
    List<LifeStep> life = new ArrayList<>();
    for (Report report : reports) {
      Optional<Turn> turn = turns.of(report);
      if (turn.isPresent()) {
        LifeStep before = life.isEmpty() ? null : life.getLast();
        LifeStep step =
            before == null ? first(turn.get(), report) : next(before, turn.get(), report);
        if (step == null) {
          prove(life, report);
        } else {
          life.add(step);
        }
      }
    }
    return life;
  }

  private static @Nullable LifeStep first(Turn turn, Report report) {
    LocalDate start = isRefusal(report) ? null : start(report);
    LocalDate end = isRefusal(report) ? null : end(report);
    String text =
        switch (turn) {
          case ANNOUNCED, CONFIRMED, HAPPENED -> "announced for " + day(start, end);
          case MOVED -> "moved to " + day(start, end);
          case CANCELLED -> "cancelled";
        };
    Turn kind = turn == Turn.CONFIRMED ? Turn.ANNOUNCED : turn;
    return new LifeStep(
        kind, report.article().published(), start, end, text, List.of(ReportKey.of(report)));
  }

  /** The step that {@code report} adds; null when it only says again what is known. */
  private static @Nullable LifeStep next(LifeStep before, Turn turn, Report report) {
    return switch (turn) {
      case CANCELLED ->
          before.turn() == Turn.CANCELLED || before.turn() == Turn.HAPPENED
              ? null
              : step(Turn.CANCELLED, before.start(), before.end(), "cancelled", report);
      case HAPPENED -> before.turn() == Turn.HAPPENED ? null : happened(before, report);
      case ANNOUNCED, CONFIRMED, MOVED ->
          before.turn() == Turn.HAPPENED ? null : dated(before, turn, report);
    };
  }

  private static LifeStep happened(LifeStep before, Report report) {
    boolean told = isExact(report);
    return step(
        Turn.HAPPENED,
        told ? start(report) : before.start(),
        told ? end(report) : before.end(),
        "happened" + (told ? " on " + day(start(report), end(report)) : ""),
        report);
  }

  private static @Nullable LifeStep dated(LifeStep before, Turn turn, Report report) {
    LocalDate start = isRefusal(report) ? null : start(report);
    LocalDate end = isRefusal(report) ? null : end(report);
    boolean later = isLater(before, report);
    if (start == null || end == null) {
      boolean open = turn == Turn.MOVED && before.turn() != Turn.MOVED;
      return open
          ? step(Turn.MOVED, null, null, "put off; no new date", report)
          : turn == Turn.CONFIRMED && before.turn() != Turn.CONFIRMED && later
              ? step(Turn.CONFIRMED, before.start(), before.end(), "confirmed", report)
              : null;
    }
    LocalDate oldStart = before.start();
    LocalDate oldEnd = before.end();
    if (oldStart == null || oldEnd == null) {
      boolean isNew = later || turn == Turn.MOVED;
      return isNew && isExact(report)
          ? step(
              before.turn() == Turn.MOVED ? Turn.MOVED : Turn.CONFIRMED,
              start,
              end,
              "date set: " + day(start, end),
              report)
          : null;
    }
    boolean overlap = !start.isAfter(oldEnd) && !end.isBefore(oldStart);
    if (overlap) {
      boolean confirms = turn == Turn.CONFIRMED && before.turn() != Turn.CONFIRMED && later;
      return confirms
          ? step(Turn.CONFIRMED, oldStart, oldEnd, "confirmed for " + day(oldStart, oldEnd), report)
          : null;
    }
    boolean moves = isExact(report) && (later || turn == Turn.MOVED);
    return moves
        ? step(
            Turn.MOVED,
            start,
            end,
            "moved from " + day(oldStart, oldEnd) + " to " + day(start, end),
            report)
        : null;
  }

  /** Another date on the same day of publication is a disagreement and no move. */
  private static boolean isLater(LifeStep before, Report report) {
    LocalDate told = before.told();
    LocalDate now = report.article().published();
    return told != null && now != null && now.isAfter(told);
  }

  /** A report that changes nothing proves the step that it agrees with. */
  private static void prove(List<LifeStep> life, Report report) {
    LifeStep last = life.getLast();
    List<ReportKey> proof = new ArrayList<>(last.proof());
    proof.add(ReportKey.of(report));
    life.set(
        life.size() - 1,
        new LifeStep(last.turn(), last.told(), last.start(), last.end(), last.text(), proof));
  }

  private static LifeStep step(
      Turn turn, @Nullable LocalDate start, @Nullable LocalDate end, String text, Report report) {
    return new LifeStep(
        turn, report.article().published(), start, end, text, List.of(ReportKey.of(report)));
  }

  /** The date of a postponement is the day of the decision and not of the event. */
  private static boolean isRefusal(Report report) {
    return report.event().type() == EventType.REJECT;
  }

  private static boolean isExact(Report report) {
    TimeSpan.Precision precision = report.event().time().precision();
    return precision == TimeSpan.Precision.DAY || precision == TimeSpan.Precision.WEEK;
  }

  /** Days are known; what was only taken from the day of publication is not. */
  private static @Nullable LocalDate start(Report report) {
    Event event = report.event();
    return event.time().precision() == TimeSpan.Precision.ABOUT_PUBLICATION
        ? null
        : event.time().start();
  }

  private static @Nullable LocalDate end(Report report) {
    LocalDate start = start(report);
    LocalDate end = report.event().time().end();
    return start == null || end == null ? start : end;
  }

  private static String day(@Nullable LocalDate start, @Nullable LocalDate end) {
    if (start == null) {
      return "an open date";
    }
    return start.equals(end) ? start.toString() : start + " to " + end;
  }
}
