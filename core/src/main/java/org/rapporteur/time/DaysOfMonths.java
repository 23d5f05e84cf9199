package org.rapporteur.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.rapporteur.time.TimeValue.DayOfMonth;

/** Resolves a day whose month is not told: "on the 14th". */
record DaysOfMonths(TimeAnchors anchors, Direction direction) {
  /** The day that {@code value} means. */
  Moment moment(DayOfMonth value) {
    TimeValue.Offset month = value.month();
    String open = "XXXX-XX-%02d".formatted(value.day());
    LocalDate publication = anchors.publication();
    if (month != null) {
      Moment of = new Offsets(anchors, direction).moment(month);
      LocalDate start = of.start();
      return start == null
          ? Moment.open(open, of.reason())
          : inMonth(YearMonth.from(start), value.day(), of.reason());
    }
    LocalDate told = told(value.day());
    if (told != null) {
      return Moment.of(told, CalendarUnit.DAY, "the " + value.day() + ". of the month told last");
    }
    if (publication == null) {
      return Moment.open(open, TimeResolver.NO_PUBLICATION);
    }
    return nearest(publication, value.day());
  }

  private static Moment inMonth(YearMonth month, int day, String reason) {
    return day < 1 || day > month.lengthOfMonth()
        ? Moment.open(month.toString(), "no day of the calendar: " + month + " has no " + day + ".")
        : Moment.of(month.atDay(day), CalendarUnit.DAY, "of " + month + ": " + reason);
  }

  /** "from June 3 … on the 14th": after a day in the month that was told last. */
  private @Nullable LocalDate told(int day) {
    TimeSpan told = anchors.told();
    LocalDate start = told == null ? null : told.start();
    if (told == null
        || start == null
        || told.precision().compareTo(TimeSpan.Precision.MONTH) > 0
        || day > start.lengthOfMonth()) {
      return null;
    }
    LocalDate candidate = start.withDayOfMonth(day);
    return candidate.isBefore(start) ? null : candidate;
  }

  private Moment nearest(LocalDate publication, int day) {
    LocalDate past = search(publication, day, -1);
    LocalDate future = search(publication, day, 1);
    boolean nearer =
        publication.toEpochDay() - past.toEpochDay()
            <= future.toEpochDay() - publication.toEpochDay();
    return switch (direction) {
      case PAST -> of(past, "before publication: past");
      case FUTURE -> of(future, "after publication: planned");
      case UNKNOWN -> of(nearer ? past : future, "around publication: the nearest");
    };
  }

  private static Moment of(LocalDate day, String why) {
    return Moment.of(day, CalendarUnit.DAY, "the " + day.getDayOfMonth() + ". " + why);
  }

  private static LocalDate search(LocalDate from, int day, int step) {
    YearMonth month = YearMonth.from(from);
    for (int tried = 0; tried < 4; tried++) {
      if (day <= month.lengthOfMonth()) {
        LocalDate found = month.atDay(day);
        if (step < 0 ? !found.isAfter(from) : !found.isBefore(from)) {
          return found;
        }
      }
      month = month.plusMonths(step);
    }
    throw new IllegalArgumentException("no month has a day " + day);
  }
}
