package org.rapporteur.time;

import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.WordClass;
import org.rapporteur.time.TimeValue.CalendarDay;
import org.rapporteur.time.TimeValue.CalendarMonth;
import org.rapporteur.time.TimeValue.Impossible;
import org.rapporteur.time.TimeValue.Weekday;
import org.rapporteur.time.TimeWords.Form;

/** Reads weekdays, months and days with a month. */
final class MonthDayReader {
  /** Behind these "May" and "March" are months. */
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in",
          "of",
          "last",
          "this",
          "next",
          "since",
          "until",
          "till",
          "by",
          "from",
          "to",
          "early",
          "late",
          "mid",
          "for",
          "through",
          "during",
          "before",
          "after",
          "between",
          "each",
          "every",
          "and",
          "or",
          "on",
          "past",
          "previous",
          "following",
          "-",
          "(",
          "ended",
          "ending",
          "later",
          "earlier",
          "throughout",
          "around");

  private final TimeWords words;
  private final NumberReader numbers;

  MonthDayReader(TimeWords words, NumberReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** A month name and the piece behind it (and its full stop). */
  private record MonthName(int month, Form form, int end) {}

  /** The expression at {@code index}, or null. */
  @Nullable Reading read(Pieces pieces, int index) {
    Reading weekday = weekday(pieces, index);
    return weekday != null ? weekday : monthOrDay(pieces, index, null);
  }

  private @Nullable Reading weekday(Pieces pieces, int index) {
    String word = pieces.word(index);
    TimeWords.WeekdayName name = words.weekdays().get(word);
    if (name == null) {
      return weekdays(pieces, index);
    }
    int end = index + 1;
    boolean stop = name.form() == Form.SHORT && pieces.is(end, ".") && pieces.glued(end);
    if (stop) {
      end++;
    }
    int date = pieces.is(end, ",", "(") ? end + 1 : end;
    date = pieces.is(date, "the") ? date + 1 : date;
    Reading day = monthOrDay(pieces, date, name.day());
    if (day != null && day.value() instanceof CalendarDay) {
      boolean bracket = pieces.is(end, "(") && pieces.is(day.end(), ")");
      return bracket ? Reading.date(day.value(), day.end() + 1) : day;
    }
    boolean settled = name.form() == Form.NAME || (stop && pieces.capital(index));
    return settled ? Reading.date(new Weekday(name.day()), end) : null;
  }

  /** "Tuesdays": every Tuesday. */
  private @Nullable Reading weekdays(Pieces pieces, int index) {
    String word = pieces.word(index);
    if (!word.endsWith("s")) {
      return null;
    }
    TimeWords.WeekdayName name = words.weekdays().get(word.substring(0, word.length() - 1));
    return name == null || name.form() == Form.SHORT
        ? null
        : Reading.set("XXXX-WXX-" + name.day().getValue(), index + 1);
  }

  private @Nullable Reading monthOrDay(Pieces pieces, int index, @Nullable DayOfWeek weekday) {
    Reading dayFirst = dayThenMonth(pieces, index, weekday);
    if (dayFirst != null) {
      return dayFirst;
    }
    MonthName month = month(pieces, index);
    if (month == null) {
      return null;
    }
    Reading full = monthThenDay(pieces, index, month, weekday);
    if (full != null) {
      return full;
    }
    Reading withYear = monthAndYear(pieces, month);
    if (withYear != null) {
      return withYear;
    }
    return standsAlone(pieces, index, month)
        ? Reading.date(new CalendarMonth(null, month.month()), month.end())
        : null;
  }

  private @Nullable MonthName month(Pieces pieces, int index) {
    TimeWords.Month month = words.months().get(pieces.word(index));
    if (month == null || (!pieces.capital(index) && month.form() != Form.NAME)) {
      return null;
    }
    boolean stop =
        month.form() == Form.SHORT && pieces.is(index + 1, ".") && pieces.glued(index + 1);
    return new MonthName(month.number(), month.form(), stop ? index + 2 : index + 1);
  }

  private static boolean standsAlone(Pieces pieces, int index, MonthName month) {
    return switch (month.form()) {
      case NAME -> pieces.capital(index);
      case SHORT ->
          month.end() == index + 2 && pieces.capital(index) && !pieces.capital(month.end());
      case VERB -> {
        boolean known = BEFORE_MONTH.contains(pieces.word(index - 1));
        boolean tagged =
            pieces.wordClass(index) == WordClass.NAME
                && pieces.wordClass(month.end()) == WordClass.NOUN
                && index > 0
                && (!pieces.capital(index - 1) || pieces.is(index - 1, "a", "the", "its"));
        yield (known || tagged) && !pieces.capital(month.end());
      }
    };
  }

  private @Nullable Reading monthAndYear(Pieces pieces, MonthName month) {
    int at = pieces.is(month.end(), ",", "of") ? month.end() + 1 : month.end();
    Integer year = YearReader.year(pieces, at);
    if (year != null) {
      return Reading.date(new CalendarMonth(year, month.month()), at + 1);
    }
    NumberReader.Read spelled = numbers.spelledYear(pieces, at);
    if (spelled != null) {
      return Reading.date(new CalendarMonth(spelled.whole(), month.month()), spelled.end());
    }
    if (pieces.is(at, "'") && pieces.glued(at + 1) && pieces.word(at + 1).length() == 2) {
      Integer two = pieces.digits(at + 1);
      if (two != null) {
        int full = YearReader.ofTwoFigures(two);
        return Reading.date(new CalendarMonth(full, month.month()), at + 2);
      }
    }
    return pieces.isDigits(at) && pieces.word(at).length() > 4
        ? Reading.date(new Impossible("no year of the calendar: " + pieces.word(at)), at + 1)
        : null;
  }

  /** A day of the month in figures or as an ordinal, or null. */
  private NumberReader.@Nullable Read day(Pieces pieces, int index) {
    NumberReader.Read ordinal = numbers.ordinal(pieces, index);
    if (ordinal != null) {
      return ordinal;
    }
    Integer day = pieces.word(index).length() <= 2 ? pieces.digits(index) : null;
    boolean bigger =
        pieces.glued(index + 1)
            && (pieces.isWord(index + 1)
                || (pieces.is(index + 1, ".", ",", ":", "/")
                    && pieces.glued(index + 2)
                    && pieces.isDigits(index + 2)));
    boolean compound =
        pieces.is(index + 1, "-") && pieces.glued(index + 1) && pieces.isWord(index + 2);
    boolean score = day != null && day == 0 && pieces.glued(index);
    return day == null || score || bigger || (compound && pieces.glued(index + 2))
        ? null
        : new NumberReader.Read(day, index + 1);
  }

  private @Nullable Reading monthThenDay(
      Pieces pieces, int index, MonthName month, @Nullable DayOfWeek weekday) {
    int at = pieces.is(month.end(), "the") ? month.end() + 1 : month.end();
    NumberReader.Read day = day(pieces, at);
    if (day == null || pieces.is(day.end(), "percent", "%", "people")) {
      return null;
    }
    // "in June 12 people died": a day would have "on" before it.
    if (pieces.is(index - 1, "in") && YearReader.year(pieces, day.end() + 1) == null) {
      return null;
    }
    int second = secondDay(pieces, day.end());
    if (second > 0) {
      NumberReader.Read last = day(pieces, second);
      if (last != null && last.number() > day.number() && !isMonth(pieces, last.end())) {
        Integer year = yearBehind(pieces, last.end());
        int end = year == null ? last.end() : yearEnd(pieces, last.end());
        return WrittenDay.range(pieces, index, day, second, end, month.month(), year);
      }
    }
    Integer year = yearBehind(pieces, day.end());
    int end = year == null ? day.end() : yearEnd(pieces, day.end());
    return WrittenDay.of(pieces, month.month(), day.whole(), year, weekday, end);
  }

  private boolean isMonth(Pieces pieces, int index) {
    return month(pieces, index) != null;
  }

  /** Where the second day of "3-5", "3 to 5", "3 and 5" stands; 0 if there is none. */
  private int secondDay(Pieces pieces, int index) {
    return pieces.is(index, "-", "to", "through", "and", "until") && day(pieces, index + 1) != null
        ? index + 1
        : 0;
  }

  private static @Nullable Integer yearBehind(Pieces pieces, int index) {
    Integer two =
        pieces.is(index, "'") && pieces.glued(index + 1) && pieces.word(index + 1).length() == 2
            ? pieces.digits(index + 1)
            : null;
    return two != null
        ? Integer.valueOf(YearReader.ofTwoFigures(two))
        : YearReader.year(pieces, pieces.is(index, ",", "of") ? index + 1 : index);
  }

  private static int yearEnd(Pieces pieces, int index) {
    return pieces.is(index, ",", "of", "'") ? index + 2 : index + 1;
  }

  /** "3 June", "the 3rd of June 2024", "3-5 June", "from 3 to 5 June". */
  private @Nullable Reading dayThenMonth(Pieces pieces, int index, @Nullable DayOfWeek weekday) {
    int start = pieces.is(index, "the") ? index + 1 : index;
    NumberReader.Read day = day(pieces, start);
    if (day == null) {
      return null;
    }
    MonthName month = month(pieces, pieces.is(day.end(), "of") ? day.end() + 1 : day.end());
    if (month != null) {
      if (YearReader.year(pieces, month.end()) == null
          && pieces.isDigits(month.end())
          && pieces.word(month.end()).length() <= 2) {
        // "killed 10 June 5": the number before the month is no day.
        return null;
      }
      Integer year = yearBehind(pieces, month.end());
      int end = year == null ? month.end() : yearEnd(pieces, month.end());
      return WrittenDay.of(pieces, month.month(), day.whole(), year, weekday, end);
    }
    int second = secondDay(pieces, day.end());
    NumberReader.Read last = second == 0 ? null : day(pieces, second);
    if (last == null || last.number() <= day.number()) {
      return null;
    }
    MonthName shared = month(pieces, pieces.is(last.end(), "of") ? last.end() + 1 : last.end());
    if (shared == null) {
      return null;
    }
    Integer year = yearBehind(pieces, shared.end());
    int end = year == null ? shared.end() : yearEnd(pieces, shared.end());
    return WrittenDay.range(pieces, start, day, second, end, shared.month(), year);
  }
}
