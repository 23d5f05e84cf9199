package org.rapporteur.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.WordClass;
import org.rapporteur.time.TimeValue.CalendarYear;
import org.rapporteur.time.TimeValue.Century;
import org.rapporteur.time.TimeValue.Decade;
import org.rapporteur.time.TimeValue.Impossible;

/** Reads years, decades and centuries. */
final class YearReader {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;
  private static final int TURN_OF_CENTURY = 2000;

  /** Behind these a number of four figures is a year even before a plural noun. */
  private static final Set<String> YEAR_PREPOSITIONS =
      Set.of("in", "since", "until", "till", "during", "throughout", "circa", "year", "fiscal");

  /** Before these a number of four figures counts something. */
  private static final Set<String> COUNTED =
      Set.of(
          "people",
          "percent",
          "per",
          "million",
          "billion",
          "trillion",
          "men",
          "women",
          "children",
          "hundred",
          "thousand",
          "police",
          "kilometers",
          "kilometres",
          "miles",
          "meters",
          "metres",
          "dollars",
          "euros",
          "troops",
          "soldiers",
          "feet",
          "tons",
          "tonnes",
          "points",
          "km",
          "ft",
          "hours",
          "gmt",
          "utc",
          "mph",
          "kg",
          "barrels",
          "jobs",
          "votes",
          "a",
          "more",
          "others",
          "of",
          "yards",
          "acres",
          "hectares",
          "rubles",
          "yen",
          "pounds",
          "degrees",
          "rpm",
          "cc");

  /** Behind these a number of four figures is a name. */
  private static final Set<String> NUMBERED =
      Set.of(
          "resolution",
          "flight",
          "article",
          "decree",
          "no",
          "number",
          "route",
          "room",
          "unit",
          "section",
          "order",
          "boeing",
          "regiment",
          "brigade",
          "channel",
          "camp",
          "site",
          "area");

  private final NumberReader numbers;

  YearReader(NumberReader numbers) {
    this.numbers = numbers;
  }

  /** The year in figures at {@code index}, or null if no calendar year stands there. */
  static @Nullable Integer year(Pieces pieces, int index) {
    Integer year = pieces.word(index).length() == 4 ? pieces.digits(index) : null;
    if (year == null || year < FIRST_YEAR || year > LAST_YEAR || isPartOfNumber(pieces, index)) {
      return null;
    }
    return year;
  }

  private static boolean isPartOfNumber(Pieces pieces, int index) {
    boolean before =
        pieces.glued(index)
            && (pieces.is(index - 1, "$", "€", "£", "¥", "#", ".", ",", ":")
                || (pieces.isWord(index - 1) && !pieces.is(index - 1, "fy")));
    boolean after =
        pieces.glued(index + 1)
            && (pieces.is(index + 1, "%", "°")
                || pieces.isWord(index + 1)
                || (pieces.is(index + 1, ".", ",", ":")
                    && pieces.glued(index + 2)
                    && pieces.isDigits(index + 2)));
    return before || after;
  }

  /** "2019", "fiscal 2019", "the year 2000", "the 1990s", "the '80s", "the 20th century". */
  @Nullable Reading read(Pieces pieces, int index) {
    int start = pieces.is(index, "the") ? index + 1 : index;
    Reading decade = decade(pieces, start);
    if (decade != null) {
      return decade;
    }
    Reading named = namedYear(pieces, start);
    if (named != null) {
      return named;
    }
    Reading century = century(pieces, start);
    if (century != null) {
      return century;
    }
    return start == index ? bareYear(pieces, index) : null;
  }

  private @Nullable Reading namedYear(Pieces pieces, int index) {
    int at = index;
    boolean fiscal = pieces.is(at, "fiscal", "financial", "fy", "school", "academic", "calendar");
    if (fiscal) {
      at++;
    }
    boolean word = pieces.is(at, "year", "years");
    if (word) {
      at++;
    }
    if (!fiscal && !word) {
      return null;
    }
    boolean budget = fiscal && !pieces.is(index, "calendar");
    Integer figures = year(pieces, at);
    if (figures != null) {
      return Reading.date(new CalendarYear(figures, budget), at + 1);
    }
    if (pieces.isDigits(at) && pieces.word(at).length() > 4) {
      return Reading.date(new Impossible("no year of the calendar: " + pieces.word(at)), at + 1);
    }
    NumberReader.Read spelled = numbers.spelledYear(pieces, at);
    return spelled == null
        ? null
        : Reading.date(new CalendarYear(spelled.whole(), budget), spelled.end());
  }

  private @Nullable Reading decade(Pieces pieces, int index) {
    Integer year = pieces.digits(index);
    if (year != null && pieces.glued(index + 1) && pieces.is(index + 1, "s") && year % 10 == 0) {
      if (pieces.word(index).length() == 4 && year >= FIRST_YEAR && year <= LAST_YEAR) {
        return Reading.date(new Decade(year), index + 2);
      }
    }
    if (pieces.is(index, "'") && pieces.glued(index + 1)) {
      Integer tens = pieces.digits(index + 1);
      if (tens != null && tens < 100 && tens % 10 == 0 && pieces.is(index + 2, "s")) {
        return Reading.date(new Decade(ofTwoFigures(tens)), index + 3);
      }
    }
    return spelledDecade(pieces, index);
  }

  /** The year that news means with its last two figures: "'19", "the '80s". */
  static int ofTwoFigures(int figures) {
    return (figures <= 30 ? 2000 : 1900) + figures;
  }

  private static @Nullable Reading spelledDecade(Pieces pieces, int index) {
    boolean long_ = pieces.is(index, "nineteen");
    int at = long_ ? index + 1 : index;
    int tens =
        switch (pieces.word(at)) {
          case "twenties" -> 20;
          case "thirties" -> 30;
          case "forties" -> 40;
          case "fifties" -> 50;
          case "sixties" -> 60;
          case "seventies" -> 70;
          case "eighties" -> 80;
          case "nineties" -> 90;
          default -> 0;
        };
    boolean age = pieces.is(index - 1, "his", "her", "their", "my", "mid") && !long_;
    return tens == 0 || age ? null : Reading.date(new Decade(1900 + tens), at + 1);
  }

  /** "The turn of the century" is that of which the news of our time can speak. */
  private static @Nullable Reading turn(Pieces pieces, int index) {
    boolean turn =
        pieces.is(index, "turn")
            && pieces.is(index + 1, "of")
            && pieces.is(index + 2, "the")
            && pieces.is(index + 3, "century", "millennium");
    return turn ? Reading.date(new CalendarYear(TURN_OF_CENTURY, false), index + 4) : null;
  }

  private @Nullable Reading century(Pieces pieces, int index) {
    Reading turn = turn(pieces, index);
    if (turn != null) {
      return turn;
    }
    NumberReader.Read ordinal = numbers.ordinal(pieces, index);
    if (ordinal == null || ordinal.whole() > 22) {
      return null;
    }
    int at = pieces.is(ordinal.end(), "-") ? ordinal.end() + 1 : ordinal.end();
    return pieces.is(at, "century") ? Reading.date(new Century(ordinal.whole()), at + 1) : null;
  }

  private @Nullable Reading bareYear(Pieces pieces, int index) {
    Integer year = year(pieces, index);
    if (year != null) {
      return countsSomething(pieces, index)
          ? null
          : Reading.date(new CalendarYear(year, false), index + 1);
    }
    if (pieces.is(index, "'") && pieces.glued(index + 1) && pieces.word(index + 1).length() == 2) {
      Integer short_ = pieces.digits(index + 1);
      if (short_ != null
          && pieces.is(index - 1, "in", "since", "of", "until", "summer", "winter")) {
        return Reading.date(new CalendarYear(ofTwoFigures(short_), false), index + 2);
      }
    }
    NumberReader.Read spelled =
        pieces.is(index, "two") && !pieces.is(index - 1, "year")
            ? null
            : numbers.spelledYear(pieces, index);
    boolean settled =
        YEAR_PREPOSITIONS.contains(pieces.word(index - 1)) || pieces.is(index, "nineteen");
    return spelled != null && settled
        ? Reading.date(new CalendarYear(spelled.whole(), false), spelled.end())
        : null;
  }

  private static boolean countsSomething(Pieces pieces, int index) {
    String next = pieces.word(index + 1);
    if (COUNTED.contains(next) || NUMBERED.contains(pieces.word(index - 1))) {
      return true;
    }
    if (YEAR_PREPOSITIONS.contains(pieces.word(index - 1))) {
      return false;
    }
    int year = java.util.Objects.requireNonNull(pieces.digits(index));
    if (year < 1500
        || pieces.is(index - 1, "nearly", "almost", "than", "some", "roughly", "about")) {
      return true;
    }
    boolean plural =
        pieces.wordClass(index + 1) == WordClass.NOUN
            && next.endsWith("s")
            && !pieces.capital(index + 1)
            && !pieces.glued(index + 1);
    return plural && year % 100 == 0 && !pieces.is(index - 1, "the", "'s");
  }
}
