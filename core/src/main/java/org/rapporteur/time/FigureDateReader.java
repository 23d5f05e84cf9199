package org.rapporteur.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.time.TimeValue.At;
import org.rapporteur.time.TimeValue.CalendarDay;
import org.rapporteur.time.TimeValue.Impossible;

/**
 * Reads dates in figures: ISO 8601 ("2024-06-18", "20240618"), 18/06/2024, 6/18/2024, 18.06.2024.
 */
final class FigureDateReader {
  private static final Pattern BASIC_ISO = Pattern.compile("(19|20)[0-9]{2}[01][0-9][0-3][0-9]");

  private final DayMonthOrder order;

  FigureDateReader(DayMonthOrder order) {
    this.order = order;
  }

  /** The date at {@code index}, or null. */
  @Nullable Reading read(Pieces pieces, int index) {
    Reading whole = inOne(pieces, index);
    if (whole != null) {
      return whole;
    }
    Integer first = pieces.digits(index);
    String mark = pieces.word(index + 1);
    if (first == null
        || !(mark.equals("-") || mark.equals("/") || mark.equals("."))
        || !pieces.is(index + 3, mark)
        || continuesBefore(pieces, index)) {
      return null;
    }
    for (int i = index + 1; i <= index + 4; i++) {
      if (!pieces.glued(i)) {
        return null;
      }
    }
    Integer second = pieces.digits(index + 2);
    Integer third = pieces.digits(index + 4);
    if (second == null || third == null) {
      return null;
    }
    if (pieces.word(index).length() == 4 && pieces.word(index + 2).length() == 2) {
      return iso(pieces, index, date(first, second, third));
    }
    boolean fullYear = pieces.word(index + 4).length() == 4;
    boolean shortYear = pieces.word(index + 4).length() == 2 && mark.equals("/");
    if (!fullYear && !shortYear) {
      return null;
    }
    int year = fullYear ? third : third + (third <= 30 ? 2000 : 1900);
    boolean dots = mark.equals(".") && second <= 12;
    return Reading.date(dots ? date(year, second, first) : inOrder(year, first, second), index + 5);
  }

  /** "20240603"; other numbers of eight figures count or name something. */
  private static @Nullable Reading inOne(Pieces pieces, int index) {
    String figures = pieces.word(index);
    if (!BASIC_ISO.matcher(figures).matches() || continuesBefore(pieces, index)) {
      return null;
    }
    TimeValue day =
        date(
            Integer.parseInt(figures.substring(0, 4)),
            Integer.parseInt(figures.substring(4, 6)),
            Integer.parseInt(figures.substring(6)));
    boolean continued = pieces.glued(index + 1) && pieces.is(index + 1, "-", "/", ".", ":");
    return day instanceof Impossible || (continued && pieces.isDigits(index + 2))
        ? null
        : Reading.date(day, index + 1);
  }

  private static boolean continuesBefore(Pieces pieces, int index) {
    return pieces.glued(index) && pieces.is(index - 1, "-", "/", ".", "$", ":");
  }

  private TimeValue inOrder(int year, int first, int second) {
    if (first > 12 && second > 12) {
      return new Impossible("neither number is a month: " + first + ", " + second);
    }
    if (first > 12) {
      return date(year, second, first);
    }
    if (second > 12 || first == second) {
      return date(year, first, second);
    }
    return switch (order) {
      case DAY_FIRST -> date(year, second, first);
      case MONTH_FIRST -> date(year, first, second);
      case UNKNOWN ->
          new Impossible(
              "day or month first is not known for this outlet: " + first + ", " + second);
    };
  }

  private static TimeValue date(int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return new CalendarDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), null);
    } catch (DateTimeException refused) {
      return new Impossible("no day of the calendar: " + year + "-" + month + "-" + day);
    }
  }

  /** "2024-06-18", "2024-06-18T10:00Z", "2024-06-18 10:00". */
  private static Reading iso(Pieces pieces, int index, TimeValue day) {
    int at = index + 5;
    if (pieces.is(at, "t") && pieces.glued(at)) {
      at++;
    }
    Integer hour = pieces.digits(at);
    boolean clock = hour != null && hour < 25 && pieces.is(at + 1, ":") && pieces.isDigits(at + 2);
    if (!clock || day instanceof Impossible) {
      return Reading.date(day, index + 5);
    }
    String time = "%02d:%s".formatted(hour, pieces.word(at + 2));
    int end = at + 3;
    if (pieces.is(end, ":") && pieces.glued(end) && pieces.isDigits(end + 1)) {
      end += 2;
    }
    String zone = pieces.is(end, "z") && pieces.glued(end) ? "+00:00" : null;
    return Reading.time(new At(day, time, zone), zone == null ? end : end + 1);
  }
}
