package org.rapporteur.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.time.TimeValue.Ahead;
import org.rapporteur.time.TimeValue.At;
import org.rapporteur.time.TimeValue.Bound;
import org.rapporteur.time.TimeValue.Bounded;
import org.rapporteur.time.TimeValue.Fuzzy;
import org.rapporteur.time.TimeValue.Length;
import org.rapporteur.time.TimeValue.Range;
import org.rapporteur.time.TimeValue.Reference;
import org.rapporteur.time.TimeValue.Share;
import org.rapporteur.time.TimeValue.Stretch;

/** Resolves stretches of time: parts, open and closed ranges, lengths beside publication. */
final class Stretches {
  private static final String ONLY_THE_END = "only the end is told";

  private Stretches() {}

  /** A third of {@code base}, or what of it lies on one side of publication. */
  static Moment part(Share share, Moment base, @Nullable LocalDate publication) {
    LocalDate start = base.start();
    LocalDate end = base.end();
    if (start == null || end == null || base.unit().compareTo(CalendarUnit.DAY) <= 0) {
      return base;
    }
    boolean within =
        publication != null && !publication.isBefore(start) && !publication.isAfter(end);
    if (publication != null && within && share == Share.EARLIER) {
      LocalDate last = publication.isEqual(start) ? start : publication.minusDays(1);
      return base.between(start, last, "before publication in " + base.timex());
    }
    if (publication != null && within && share == Share.LATER) {
      LocalDate first = publication.isEqual(end) ? end : publication.plusDays(1);
      return base.between(first, end, "after publication in " + base.timex());
    }
    return third(share, base, start, end);
  }

  private static Moment third(Share share, Moment base, LocalDate start, LocalDate end) {
    LocalDate middle = cut(base.unit(), start, end, 1);
    LocalDate last = cut(base.unit(), start, end, 2);
    return switch (share) {
      case START, EARLIER ->
          base.between(start, middle.minusDays(1), "first third of " + told(base));
      case MID -> base.between(middle, last.minusDays(1), "middle third of " + told(base));
      case END, LATER -> base.between(last, end, "last third of " + told(base));
    };
  }

  private static String told(Moment base) {
    return base.timex() + ": " + base.reason();
  }

  /** First day of the second or third part; years are cut at months, decades at years. */
  private static LocalDate cut(CalendarUnit unit, LocalDate start, LocalDate end, int part) {
    return switch (unit) {
      case YEAR -> start.plusMonths(4L * part);
      case SEASON, QUARTER -> start.plusMonths(part);
      case DECADE -> start.plusYears(part == 1 ? 4 : 7);
      default -> start.plusDays((end.toEpochDay() - start.toEpochDay() + 1) / 3 * part);
    };
  }

  /** A stretch of which the words give one end. */
  static Moment bounded(Resolution resolution, Bounded bounded) {
    Bound bound = bounded.bound();
    Direction direction = TimeResolver.directionOf(bound, resolution.direction());
    Moment base = new Resolution(resolution.anchors(), direction).moment(bounded.base());
    LocalDate start = base.start();
    LocalDate end = base.end();
    boolean clock = bounded.base() instanceof At;
    if (start == null || end == null || (clock && bound != Bound.SINCE && bound != Bound.UNTIL)) {
      return base;
    }
    String reason = bound.name().toLowerCase(java.util.Locale.ROOT) + " " + told(base);
    return switch (bound) {
      case SINCE -> base.between(start, since(start, resolution), reason);
      case FROM -> base.between(start, null, reason);
      case BY -> base.between(start, end, reason + "; at the latest");
      case UNTIL -> onlyEnd(base, end, reason);
      case BEFORE -> onlyEnd(base, isEnd(bounded.base()) ? end : start.minusDays(1), reason);
      case AFTER -> base.between(end.plusDays(1), null, reason);
    };
  }

  /** "before the end of the month" is until its last day. */
  private static boolean isEnd(TimeValue base) {
    return base instanceof TimeValue.Part part && part.share() == Share.END;
  }

  private static @Nullable LocalDate since(LocalDate start, Resolution resolution) {
    LocalDate publication = resolution.anchors().publication();
    return publication == null || publication.isBefore(start) ? null : publication;
  }

  private static Moment onlyEnd(Moment base, LocalDate end, String reason) {
    return new Moment(null, end, base.unit(), base.timex(), reason, ONLY_THE_END);
  }

  /** From one time to another; an end without year or week follows the other. */
  static Moment range(Resolution resolution, Range range) {
    TimeValue first = range.from().value();
    TimeValue second = range.to().value();
    boolean firstFollows = Recurring.recurs(first) && !Recurring.recurs(second);
    Moment from = firstFollows ? null : resolution.moment(first);
    Moment to = firstFollows ? resolution.moment(second) : null;
    if (from != null) {
      to =
          Recurring.recurs(second)
              ? beside(resolution, second, from.start(), Direction.FUTURE)
              : resolution.moment(second);
    } else if (to != null) {
      from = beside(resolution, first, to.start(), Direction.PAST);
    }
    if (from == null || to == null) {
      return Moment.open("XXXX", TimeResolver.NO_PUBLICATION);
    }
    return joined(from, to);
  }

  private static Moment beside(
      Resolution resolution, TimeValue value, @Nullable LocalDate day, Direction direction) {
    TimeAnchors anchors = resolution.anchors();
    return day == null
        ? resolution.moment(value)
        : new Resolution(
                new TimeAnchors(day, anchors.told(), anchors.day(), anchors.quarter()), direction)
            .moment(value);
  }

  private static Moment joined(Moment from, Moment to) {
    String timex = from.timex() + "/" + to.timex();
    LocalDate start = from.start();
    LocalDate end = to.end();
    if (start == null || end == null) {
      return Moment.open(timex, start == null ? from.reason() : to.reason());
    }
    if (end.isBefore(start)) {
      return Moment.open(timex, "contradiction: ends before it begins");
    }
    String reason = "from " + told(from) + " to " + to.timex();
    return new Moment(start, end, to.unit(), timex, reason, null);
  }

  /** "Now" is publication; "recently" and "soon" name no day. */
  static Moment fuzzy(Fuzzy fuzzy, @Nullable LocalDate publication) {
    String timex = fuzzy.reference() + "_REF";
    if (fuzzy.reference() != Reference.PRESENT) {
      return Moment.open(timex, "the words name no day");
    }
    return publication == null
        ? Moment.open(timex, TimeResolver.NO_PUBLICATION)
        : Moment.of(publication, CalendarUnit.DAY, "the time of publication").withTimex(timex);
  }

  /** "The past two weeks", "the next three days". */
  static Moment stretch(Stretch stretch, @Nullable LocalDate publication) {
    Length length = stretch.length();
    String timex = Lengths.timex(length);
    if (publication == null) {
      return Moment.open(timex, TimeResolver.NO_PUBLICATION);
    }
    if (length.count() == 0) {
      return Moment.open(timex, "the words give no number");
    }
    long count = Math.max(1, Math.round(length.count()));
    boolean past = stretch.side() == Direction.PAST;
    LocalDate other = length.unit().shift(publication, past ? -count : count);
    String reason = timex + (past ? " up to" : " from") + " publication";
    return new Moment(
        past ? other : publication, past ? publication : other, length.unit(), timex, reason, null);
  }

  /** "In two weeks" is a date only where the clause is about the future. */
  static Moment ahead(Resolution resolution, Ahead ahead) {
    Length length = ahead.length();
    String timex = Lengths.timex(length);
    LocalDate publication = resolution.anchors().publication();
    if (resolution.direction() != Direction.FUTURE) {
      return Moment.open(timex, "a length of time, no date");
    }
    if (publication == null) {
      return Moment.open(timex, TimeResolver.NO_PUBLICATION);
    }
    if (ahead.within()) {
      return stretch(new Stretch(length, Direction.FUTURE), publication);
    }
    LocalDate day = length.unit().shift(publication, Math.max(1, Math.round(length.count())));
    return Moment.of(day, length.unit(), timex + " after publication: planned").withTimex(timex);
  }
}
