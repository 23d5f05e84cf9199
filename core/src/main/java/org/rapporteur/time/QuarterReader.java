package org.rapporteur.time;

import org.jspecify.annotations.Nullable;
import org.rapporteur.time.TimeValue.CalendarYear;
import org.rapporteur.time.TimeValue.Half;
import org.rapporteur.time.TimeValue.Nth;
import org.rapporteur.time.TimeValue.Offset;
import org.rapporteur.time.TimeValue.Origin;
import org.rapporteur.time.TimeValue.Quarter;
import org.rapporteur.time.TimeValue.Season;
import org.rapporteur.time.TimeValue.Within;

/** Reads quarters, halves, seasons, and numbered parts: "the first week of June". */
final class QuarterReader {
  private static final TimeValue PLACEHOLDER = ClockReader.TOLD_DAY;

  private final TimeWords words;
  private final NumberReader numbers;

  QuarterReader(TimeWords words, NumberReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** The expression at {@code index}, or null. */
  @Nullable Reading read(Pieces pieces, int index) {
    int start = pieces.is(index, "the", "its", "their", "a") ? index + 1 : index;
    Reading yearAgo = yearAgo(pieces, start);
    if (yearAgo != null) {
      return yearAgo;
    }
    Reading ordinal = ordinal(pieces, start);
    if (ordinal != null) {
      return ordinal;
    }
    Reading yearFirst = yearThenQuarter(pieces, start);
    return yearFirst != null ? yearFirst : season(pieces, index, start);
  }

  /** "year-ago", "year-earlier quarter", "year-ago third quarter". */
  private @Nullable Reading yearAgo(Pieces pieces, int index) {
    int at = pieces.is(index, "comparable") ? index + 1 : index;
    boolean year =
        pieces.is(at, "year")
            && pieces.is(at + 1, "-")
            && pieces.is(at + 2, "ago", "earlier")
            && !pieces.glued(at);
    if (!year) {
      return null;
    }
    TimeValue before = new Offset(CalendarUnit.YEAR, -1, Origin.TOLD);
    Reading part = ordinal(pieces, at + 3);
    if (part != null) {
      return Reading.date(new Within(part.value(), before), part.end());
    }
    int end = pieces.is(at + 3, "quarter", "period") ? at + 4 : at + 3;
    return Reading.date(before, end);
  }

  private @Nullable Reading ordinal(Pieces pieces, int index) {
    int at = pieces.is(index, "fiscal", "comparable") ? index + 1 : index;
    if (at > index && pieces.is(at, "-")) {
      at++;
    }
    boolean last = pieces.is(at, "last", "final");
    NumberReader.Read number =
        last ? new NumberReader.Read(-1, at + 1) : numbers.ordinal(pieces, at);
    if (number == null) {
      return figureQuarter(pieces, at);
    }
    int unitAt = number.end();
    boolean hyphen = pieces.is(unitAt, "-");
    unitAt = hyphen || pieces.is(unitAt, "fiscal") ? unitAt + 1 : unitAt;
    boolean single = !pieces.is(unitAt + 1, "-") || !pieces.glued(unitAt + 1);
    if (pieces.is(unitAt, "quarter") && !last && number.whole() <= 4) {
      return inYear(pieces, unitAt + 1, new Quarter(null, number.whole()));
    }
    boolean finalHalf = pieces.is(unitAt, "half") && (last || number.whole() <= 2);
    if (finalHalf && single) {
      return half(pieces, unitAt, last ? 2 : number.whole());
    }
    return hyphen ? null : nth(pieces, unitAt, number.whole());
  }

  /** "Q3", "Q3 2019". */
  private static @Nullable Reading figureQuarter(Pieces pieces, int index) {
    Integer number =
        pieces.is(index, "q") && pieces.glued(index + 1) ? pieces.digits(index + 1) : null;
    return number == null || number < 1 || number > 4
        ? null
        : inYear(pieces, index + 2, new Quarter(null, number));
  }

  private static Reading inYear(Pieces pieces, int end, Quarter quarter) {
    int at = pieces.is(end, "of", ",") ? end + 1 : end;
    at = pieces.is(at, "fiscal") ? at + 1 : at;
    Integer year = YearReader.year(pieces, at);
    return year == null
        ? Reading.date(quarter, end)
        : Reading.date(new Quarter(year, quarter.number()), at + 1);
  }

  /** A half needs its year: "the first half" alone is often one of a match. */
  private static @Nullable Reading half(Pieces pieces, int unitAt, int number) {
    int at = pieces.is(unitAt + 1, "of", "in") ? unitAt + 2 : unitAt + 1;
    Integer year = YearReader.year(pieces, at);
    if (year != null) {
      return Reading.date(new Half(year, number), at + 1);
    }
    boolean ofYear = pieces.is(at, "this", "last", "next", "the") && pieces.is(at + 1, "year");
    return ofYear ? Reading.date(new Half(null, number), unitAt + 1) : null;
  }

  /** "first week" of something: only with "of" behind it. */
  private @Nullable Reading nth(Pieces pieces, int unitAt, int number) {
    if (!pieces.is(unitAt + 1, "of", "in")) {
      return null;
    }
    if (pieces.is(unitAt + 2, "every", "each")) {
      TimeWords.Unit each = words.unit(pieces.word(unitAt + 3));
      return each == null || each.plural()
          ? null
          : Reading.set(each.unit().timexLength("1"), unitAt + 4);
    }
    TimeWords.WeekdayName weekday = words.weekdays().get(pieces.word(unitAt));
    if (weekday != null) {
      return Reading.date(
          new Nth(number, CalendarUnit.DAY, weekday.day(), PLACEHOLDER), unitAt + 1);
    }
    TimeWords.Unit unit = words.unit(pieces.word(unitAt));
    boolean counts = unit != null && !unit.plural() && !unit.unit().isClock();
    return unit == null || !counts || !pieces.is(unitAt + 1, "of")
        ? null
        : Reading.date(new Nth(number, unit.unit(), null, PLACEHOLDER), unitAt + 1);
  }

  /** Whether the reading is "first week" that still waits for its month. */
  static boolean needsBase(TimeValue value) {
    return value instanceof Nth nth && nth.base().equals(PLACEHOLDER);
  }

  /** "the 1988 third quarter", "the 1988 period". */
  private @Nullable Reading yearThenQuarter(Pieces pieces, int index) {
    Integer year = YearReader.year(pieces, index);
    if (year == null) {
      return null;
    }
    if (pieces.is(index + 1, "period", "quarter")) {
      return Reading.date(new CalendarYear(year, false), index + 2);
    }
    Reading part = ordinal(pieces, index + 1);
    return part != null && part.value() instanceof Quarter quarter && quarter.year() == null
        ? Reading.date(new Quarter(year, quarter.number()), part.end())
        : null;
  }

  private @Nullable Reading season(Pieces pieces, int index, int start) {
    SeasonName season = words.seasons().get(pieces.word(start));
    if (season == null) {
      return null;
    }
    int at = pieces.is(start + 1, "of", ",") ? start + 2 : start + 1;
    Integer year = YearReader.year(pieces, at);
    if (year != null) {
      return Reading.date(new Season(year, season), at + 1);
    }
    NumberReader.Read spelled = numbers.spelledYear(pieces, at);
    if (spelled != null) {
      return Reading.date(new Season(spelled.whole(), season), spelled.end());
    }
    boolean ofYear = pieces.is(at, "this", "last", "next") && pieces.is(at + 1, "year");
    boolean placed =
        pieces.is(
            index - 1,
            "in",
            "since",
            "by",
            "until",
            "during",
            "early",
            "late",
            "mid",
            "over",
            "through",
            "throughout",
            "of");
    boolean noun =
        pieces.is(start, "fall") && !pieces.is(index, "the") && !pieces.is(index - 1, "in");
    boolean last =
        !pieces.isWord(start + 1)
            || pieces.is(
                start + 1, "and", "when", "after", "to", "as", "but", "for", "by", "with",
                "because");
    return ofYear
            || (placed
                && !noun
                && last
                && (start > index
                    || pieces.is(index - 1, "in", "early", "late", "by", "mid", "since")))
        ? Reading.date(new Season(null, season), start + 1)
        : null;
  }
}
