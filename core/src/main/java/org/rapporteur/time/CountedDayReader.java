package org.rapporteur.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.time.TimeValue.Choice;
import org.rapporteur.time.TimeValue.Chosen;
import org.rapporteur.time.TimeValue.DayOfMonth;
import org.rapporteur.time.TimeValue.Offset;
import org.rapporteur.time.TimeValue.Origin;
import org.rapporteur.time.TimeValue.SameDay;
import org.rapporteur.time.TimeValue.Weekday;

/** Reads days that are counted on: "the Friday before last", "Friday week", "the 14th". */
final class CountedDayReader {
  /** Behind these a number in order is a day of the month. */
  private static final Set<String> BEFORE_DAY = Set.of("on", "by", "until", "till", "since");

  private final TimeWords words;
  private final NumberReader numbers;

  CountedDayReader(TimeWords words, NumberReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** The expression at {@code index}, or null. */
  @Nullable Reading read(Pieces pieces, int index) {
    int start = pieces.is(index, "the") ? index + 1 : index;
    TimeWords.WeekdayName name = words.weekdays().get(pieces.word(start));
    if (name != null && name.form() == TimeWords.Form.NAME) {
      return weekday(pieces, start + 1, new Weekday(name.day()));
    }
    return start > index ? dayOfMonth(pieces, index) : null;
  }

  private static @Nullable Reading weekday(Pieces pieces, int at, Weekday day) {
    if (pieces.is(at, "before") && pieces.is(at + 1, "last")) {
      return Reading.date(weeks(day, Choice.LAST, -1), at + 2);
    }
    if (pieces.is(at, "after") && pieces.is(at + 1, "next")) {
      return Reading.date(weeks(day, Choice.NEXT, 1), at + 2);
    }
    boolean week = pieces.is(at, "week") && !pieces.isWord(at + 1) && !pieces.glued(at + 1);
    return week || (pieces.is(at, "week") && pieces.is(at + 1, ",", "."))
        ? Reading.date(weeks(day, Choice.NEXT, 1), at + 1)
        : null;
  }

  private static TimeValue weeks(Weekday day, Choice choice, int count) {
    return new SameDay(new Chosen(day, choice, Origin.PUBLICATION), CalendarUnit.WEEK, count);
  }

  /** "on the 14th", "by the 25th of next month". */
  private @Nullable Reading dayOfMonth(Pieces pieces, int index) {
    NumberReader.Read day =
        pieces.isDigits(index + 1) && BEFORE_DAY.contains(pieces.word(index - 1))
            ? numbers.ordinal(pieces, index + 1)
            : null;
    if (day == null || day.whole() > 31) {
      return null;
    }
    int end = day.end();
    if (pieces.is(end, "of") && pieces.is(end + 2, "month")) {
      Integer count =
          switch (pieces.word(end + 1)) {
            case "last" -> -1;
            case "this", "the" -> 0;
            case "next" -> 1;
            default -> null;
          };
      return count == null
          ? null
          : Reading.date(
              new DayOfMonth(
                  day.whole(), new Offset(CalendarUnit.MONTH, count, Origin.PUBLICATION)),
              end + 3);
    }
    boolean alone = !pieces.isWord(end) && !pieces.isDigits(end) && !pieces.is(end, "-", "/");
    return alone ? Reading.date(new DayOfMonth(day.whole(), null), end) : null;
  }
}
