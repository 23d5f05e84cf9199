package org.rapporteur.time;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.time.TimeExpression.Kind;
import org.rapporteur.time.TimeValue.CalendarDay;
import org.rapporteur.time.TimeValue.Impossible;

/** Days of a month as they are written, and what is wrong with those that cannot be. */
final class WrittenDay {
  private WrittenDay() {}

  /** The days from one to another in one month; {@code second} is where the other stands. */
  static Reading range(
      Pieces pieces,
      int index,
      NumberReader.Read from,
      int second,
      int end,
      int month,
      @Nullable Integer year) {
    int to = java.util.Objects.requireNonNull(pieces.digits(second));
    if (to > lengthOf(month, year)) {
      return Reading.date(impossible(month, to, year), end);
    }
    return Reading.date(
        new TimeValue.Range(
            part(pieces, index, from.end(), new CalendarDay(year, month, from.whole(), null)),
            part(pieces, second, end, new CalendarDay(year, month, to, null))),
        end);
  }

  private static TimeExpression part(Pieces pieces, int from, int to, TimeValue value) {
    return new TimeExpression(
        pieces.span(from, to), pieces.text(from, to), Kind.DATE, value, false);
  }

  /** A day, or why there is none. */
  static Reading of(
      Pieces pieces,
      int month,
      int day,
      @Nullable Integer year,
      @Nullable DayOfWeek weekday,
      int end) {
    int far = pieces.is(end, ",") ? end + 1 : end;
    if (year == null && pieces.isDigits(far) && pieces.word(far).length() > 4) {
      return Reading.date(new Impossible("no year of the calendar: " + pieces.word(far)), far + 1);
    }
    return day < 1 || day > lengthOf(month, year)
        ? Reading.date(impossible(month, day, year), end)
        : Reading.date(new CalendarDay(year, month, day, weekday), end);
  }

  private static int lengthOf(int month, @Nullable Integer year) {
    return YearMonth.of(year == null ? 2024 : year, month).lengthOfMonth();
  }

  private static Impossible impossible(int month, int day, @Nullable Integer year) {
    String name = java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String of = year == null ? name : name + " " + year;
    return new Impossible(
        "no day of the calendar: " + of + " has " + lengthOf(month, year) + " days, not " + day);
  }
}
