package org.rapporteur.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.rapporteur.time.TimeValue.Length;
import org.rapporteur.time.TimeValue.Nth;
import org.rapporteur.time.TimeValue.Offset;

/** Lengths of time in TIMEX3 and in words. */
final class Lengths {
  private Lengths() {}

  /** The TIMEX3 value of a length: P2W, PT1M30S, PXY. */
  static String timex(Length length) {
    CalendarUnit unit = length.unit();
    double count = length.count();
    if (unit == CalendarUnit.DECADE && count > 0) {
      return CalendarUnit.YEAR.timexLength(String.valueOf(Math.round(count * 10)));
    }
    if (count == 0) {
      return unit.timexLength("X");
    }
    if (count == Math.rint(count)) {
      return unit.timexLength(String.valueOf(Math.round(count)));
    }
    return withRest(unit, count);
  }

  private static String withRest(CalendarUnit unit, double count) {
    long whole = (long) count;
    double rest = count - whole;
    String head = whole == 0 ? "" : String.valueOf(whole);
    return switch (unit) {
      case YEAR -> "P" + (whole == 0 ? "" : head + "Y") + Math.round(rest * 12) + "M";
      case HOUR -> "PT" + (whole == 0 ? "" : head + "H") + Math.round(rest * 60) + "M";
      case MINUTE -> "PT" + (whole == 0 ? "" : head + "M") + Math.round(rest * 60) + "S";
      case DAY -> "P" + (whole == 0 ? "" : head + "D") + "T" + Math.round(rest * 24) + "H";
      default -> unit.timexLength(String.valueOf(count));
    };
  }

  /** The TIMEX3 value of one unit of which nothing is known. */
  static String openTimex(CalendarUnit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, NIGHT, DAY -> "XXXX-XX-XX";
      case WEEKEND -> "XXXX-WXX-WE";
      case WEEK -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case SEASON, HALF, YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY, MILLENNIUM -> "XX";
    };
  }

  /** "2 days before", "the week of". */
  static String distance(Offset offset) {
    int count = Math.abs(offset.count());
    if (count == 0) {
      return "the " + offset.unit().word() + " of";
    }
    String units = count + " " + offset.unit().word() + (count == 1 ? "" : "s");
    return units + (offset.count() < 0 ? " before" : " after");
  }

  static String days(LocalDate start, LocalDate end) {
    return start.equals(end) ? start.toString() : start + " to " + end;
  }

  /** The unit that a precision stands for. */
  static CalendarUnit unitOf(TimeSpan.Precision precision) {
    return switch (precision) {
      case DAY, ABOUT_PUBLICATION, UNKNOWN -> CalendarUnit.DAY;
      case WEEK -> CalendarUnit.WEEK;
      case MONTH -> CalendarUnit.MONTH;
      case QUARTER -> CalendarUnit.QUARTER;
      case YEAR -> CalendarUnit.YEAR;
      case DECADE -> CalendarUnit.DECADE;
    };
  }

  /** The first day of the numbered unit or weekday between {@code start} and {@code end}. */
  static LocalDate nth(Nth nth, LocalDate start, LocalDate end) {
    boolean last = nth.number() < 0;
    if (nth.weekday() != null) {
      return last
          ? end.with(TemporalAdjusters.previousOrSame(nth.weekday()))
          : start.with(TemporalAdjusters.nextOrSame(nth.weekday())).plusWeeks(nth.number() - 1L);
    }
    if (!last) {
      return nth.unit().shift(start, nth.number() - 1L);
    }
    return nth.unit() == CalendarUnit.WEEK
        ? end.minusDays(6)
        : nth.unit().shift(end.plusDays(1), -1);
  }
}
