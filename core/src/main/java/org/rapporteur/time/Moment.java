package org.rapporteur.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A resolved value, or one that stays open.
 *
 * @param start first day, null when open
 * @param end last day, null when open
 * @param unit how exact it is
 * @param timex TIMEX3 value; holds X where it is open
 * @param reason how it was decided
 * @param open why it is open, null when resolved
 */
record Moment(
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    CalendarUnit unit,
    String timex,
    String reason,
    @Nullable String open) {

  /** Nothing is known, and why. */
  static Moment open(String timex, String why) {
    return new Moment(null, null, CalendarUnit.DAY, timex, why, why);
  }

  /** The {@code unit} in which {@code day} lies. */
  static Moment of(LocalDate day, CalendarUnit unit, String reason) {
    LocalDate start = start(day, unit);
    return new Moment(start, end(start, unit), unit, timex(start, unit), reason, null);
  }

  Moment because(String other) {
    return new Moment(start, end, unit, timex, other, open);
  }

  Moment withTimex(String other) {
    return new Moment(start, end, unit, other, reason, open);
  }

  Moment between(@Nullable LocalDate first, @Nullable LocalDate last, String why) {
    return new Moment(first, last, unit, timex, why, open);
  }

  private static LocalDate start(LocalDate day, CalendarUnit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, NIGHT, DAY -> day;
      case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1).atDay(1);
      case SEASON -> seasonStart(day);
      case HALF -> YearMonth.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7).atDay(1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
      case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
      case MILLENNIUM -> LocalDate.of(Math.floorDiv(day.getYear(), 1000) * 1000, 1, 1);
    };
  }

  private static LocalDate seasonStart(LocalDate day) {
    return day.minusMonths(day.getMonthValue() % 3).withDayOfMonth(1);
  }

  private static LocalDate end(LocalDate start, CalendarUnit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, NIGHT, DAY -> start;
      case WEEKEND -> start.plusDays(1);
      default -> unit.shift(start, 1).minusDays(1);
    };
  }

  private static String timex(LocalDate start, CalendarUnit unit) {
    int year = start.getYear();
    return switch (unit) {
      case SECOND, MINUTE, HOUR, NIGHT, DAY -> start.toString();
      case WEEKEND -> week(start) + "-WE";
      case WEEK -> week(start);
      case MONTH -> YearMonth.from(start).toString();
      case QUARTER -> "%04d-Q%d".formatted(year, (start.getMonthValue() + 2) / 3);
      case SEASON -> "%04d-%s".formatted(year, season(start).timex());
      case HALF -> "%04d-H%d".formatted(year, start.getMonthValue() < 7 ? 1 : 2);
      case YEAR -> "%04d".formatted(year);
      case DECADE -> String.valueOf(year / 10);
      case CENTURY -> String.valueOf(year / 100);
      case MILLENNIUM -> String.valueOf(year / 1000);
    };
  }

  private static SeasonName season(LocalDate start) {
    for (SeasonName name : SeasonName.values()) {
      if (name.firstMonth() == start.getMonthValue()) {
        return name;
      }
    }
    throw new IllegalArgumentException("no season begins on " + start);
  }

  private static String week(LocalDate day) {
    return "%04d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
