package org.rapporteur.time;

import org.jspecify.annotations.Nullable;
import org.rapporteur.time.TimeValue.Fuzzy;
import org.rapporteur.time.TimeValue.Length;
import org.rapporteur.time.TimeValue.Offset;
import org.rapporteur.time.TimeValue.Origin;
import org.rapporteur.time.TimeValue.Reference;

/** Reads lengths of time and what is counted with them: "two weeks", "three years ago". */
final class LengthReader {
  private final TimeWords words;
  private final NumberReader numbers;

  LengthReader(TimeWords words, NumberReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** A length, the piece behind it, and whether it is an adjective ("five-year"). */
  record Measured(Length length, int end, boolean adjective) {}

  /** A length with its approximation and what is counted with it, or null. */
  @Nullable Reading read(Pieces pieces, int index) {
    Reading countdown = countdown(pieces, index);
    if (countdown != null) {
      return countdown;
    }
    PhraseList.Found<String> about = words.approximations().find(pieces, index);
    int start = about == null ? index : about.end();
    Measured measured = measure(pieces, start);
    if (measured == null || (about != null && measured.length().count() == 0)) {
      return null;
    }
    return counted(pieces, measured);
  }

  /** "D-Day minus two", "D-3", "T minus five days". */
  private @Nullable Reading countdown(Pieces pieces, int index) {
    if (!pieces.is(index, "d", "t") || !pieces.capital(index)) {
      return null;
    }
    boolean named = pieces.is(index + 1, "-") && pieces.is(index + 2, "day");
    int at = named ? index + 3 : index + 1;
    boolean word = pieces.is(at, "minus", "plus");
    boolean sign = pieces.is(at, "-", "+") && pieces.glued(at) && pieces.glued(at + 1);
    NumberReader.Read number = word || sign ? numbers.read(pieces, at + 1) : null;
    if (number == null || !isMeasure(number)) {
      return null;
    }
    TimeWords.Unit unit = words.unit(pieces.word(number.end()));
    Length length = new Length(number.number(), unit == null ? CalendarUnit.DAY : unit.unit());
    int side = pieces.is(at, "minus", "-") ? -1 : 1;
    return Reading.date(
        new TimeValue.AroundEvent(length, side), unit == null ? number.end() : number.end() + 1);
  }

  /** "two weeks", "a year", "several months", "years", "five-year", or null. */
  @Nullable Measured measure(Pieces pieces, int index) {
    Measured numbered = numbered(pieces, index);
    if (numbered != null) {
      return numbered;
    }
    int vague = vague(pieces, index);
    if (vague > 0) {
      TimeWords.Unit unit = words.unit(pieces.word(vague));
      boolean pair = pieces.is(vague - 1, "couple") || pieces.is(vague - 2, "couple");
      return unit == null || !unit.plural()
          ? null
          : new Measured(new Length(pair ? 2 : 0, unit.unit()), vague + 1, false);
    }
    return bare(pieces, index);
  }

  private @Nullable Measured numbered(Pieces pieces, int index) {
    NumberReader.Read number = numbers.read(pieces, index);
    if (number == null) {
      return pieces.is(index, "a", "an", "another", "one", "half") ? single(pieces, index) : null;
    }
    if (pieces.is(number.end(), "and")
        && pieces.is(number.end() + 1, "a")
        && pieces.is(number.end() + 2, "half")) {
      number = new NumberReader.Read(number.number() + 0.5, number.end() + 3);
    }
    int at = number.end();
    boolean hyphen = pieces.is(at, "-") && pieces.glued(at);
    int unitAt = hyphen ? at + 1 : skipFillers(pieces, at);
    if (pieces.is(at, "to", "or", "-")) {
      NumberReader.Read upper = numbers.read(pieces, at + 1);
      if (upper != null && upper.number() > number.number()) {
        unitAt = skipFillers(pieces, upper.end());
        hyphen = pieces.is(upper.end(), "-");
        unitAt = hyphen ? upper.end() + 1 : unitAt;
      }
    }
    TimeWords.Unit unit = words.unit(pieces.word(unitAt));
    boolean fraction = hyphen && unit != null && unit.plural();
    if (unit == null || fraction || (pieces.glued(unitAt) && !hyphen) || !isMeasure(number)) {
      return null;
    }
    boolean adjective = hyphen || (!unit.plural() && number.number() > 1);
    double half =
        pieces.is(unitAt + 1, "and") && pieces.is(unitAt + 2, "a") && pieces.is(unitAt + 3, "half")
            ? 0.5
            : 0;
    int end = half > 0 ? unitAt + 4 : unitAt + 1;
    Length length = new Length((number.number() + half) * unit.times(), unit.unit());
    return new Measured(length, adjectiveEnd(pieces, end), adjective);
  }

  /** No report measures time with larger numbers; they would leave the calendar. */
  private static boolean isMeasure(NumberReader.Read number) {
    return number.number() > 0 && number.number() < 100_000;
  }

  /** "two-year-long" ends behind "long". */
  private static int adjectiveEnd(Pieces pieces, int end) {
    return pieces.is(end, "-") && pieces.glued(end) && pieces.is(end + 1, "long") ? end + 2 : end;
  }

  private static int skipFillers(Pieces pieces, int index) {
    int at = index;
    while (pieces.is(
        at,
        "more",
        "additional",
        "other",
        "consecutive",
        "straight",
        "full",
        "whole",
        "long",
        "trading",
        "working",
        "business",
        "successive",
        "further",
        "calendar",
        "solid",
        "continuous",
        "extra")) {
      at++;
    }
    return at;
  }

  /** "a year", "an hour", "another week", "half an hour", "a year and a half". */
  private @Nullable Measured single(Pieces pieces, int index) {
    int at = skipFillers(pieces, index + 1);
    boolean hyphen = pieces.is(at, "-") && pieces.glued(at);
    TimeWords.Unit unit = words.unit(pieces.word(hyphen ? at + 1 : at));
    if (unit == null || unit.plural() || unit.unit() == CalendarUnit.NIGHT) {
      return null;
    }
    if (pieces.is(index, "a", "an") && (isOrdinalUse(unit, pieces, at) || hyphen)) {
      return null;
    }
    int end = hyphen ? at + 2 : at + 1;
    boolean half = pieces.is(end, "and") && pieces.is(end + 1, "a") && pieces.is(end + 2, "half");
    double count = pieces.is(index, "half") ? 0.5 : half ? 1.5 : 1;
    return new Measured(
        new Length(count * unit.times(), unit.unit()), half ? end + 3 : end, hyphen);
  }

  /** "a second attack", "a quarter of the votes" measure no time. */
  private static boolean isOrdinalUse(TimeWords.Unit unit, Pieces pieces, int at) {
    return (unit.unit() == CalendarUnit.SECOND || unit.unit() == CalendarUnit.QUARTER)
        && !pieces.is(at + 1, "later", "ago", "earlier");
  }

  /** Where the unit stands behind "several", "a few", "a couple of"; 0 without such words. */
  private static int vague(Pieces pieces, int index) {
    int at = pieces.is(index, "a", "an", "the") ? index + 1 : index;
    boolean article = at > index || pieces.is(index - 1, "next", "last", "past");
    if (pieces.is(at, "few", "several", "many", "numerous")
        || (!article && pieces.is(at, "some"))) {
      return skipFillers(pieces, at + 1);
    }
    if (pieces.is(at, "couple", "number", "handful", "matter") && article) {
      return skipFillers(pieces, pieces.is(at + 1, "of") ? at + 2 : at + 1);
    }
    boolean dozens = pieces.is(at, "dozens", "hundreds", "tens", "thousands");
    return dozens && pieces.is(at + 1, "of") ? at + 2 : 0;
  }

  private @Nullable Measured bare(Pieces pieces, int index) {
    TimeWords.Unit unit = words.unit(pieces.word(index));
    if (unit == null || !unit.plural() || pieces.glued(index)) {
      return null;
    }
    CalendarUnit kind = unit.unit();
    boolean usual =
        kind != CalendarUnit.SECOND
            && kind != CalendarUnit.QUARTER
            && kind != CalendarUnit.NIGHT
            && kind != CalendarUnit.WEEKEND;
    boolean owned =
        pieces.is(index - 1, "'", "s", "his", "her", "their", "its", "my", "our", "your");
    return usual && !owned ? new Measured(new Length(0, kind), index + 1, false) : null;
  }

  private Reading counted(Pieces pieces, Measured measured) {
    int end = measured.end();
    Length length = measured.length();
    int orSo = pieces.is(end, "or") && pieces.is(end + 1, "so", "more", "less") ? end + 2 : end;
    Reading day = length.count() > 0 ? toTheDay(pieces, length, orSo) : null;
    if (day != null) {
      return day;
    }
    if (pieces.is(orSo, "ago", "back") && (pieces.is(orSo, "ago") || length.count() > 0)) {
      return Reading.date(offset(length, -1, Origin.COMPARISON), orSo + 1);
    }
    if (pieces.is(end, "from") && pieces.is(end + 1, "now", "today")) {
      return Reading.date(offset(length, 1, Origin.PUBLICATION), end + 2);
    }
    if (pieces.is(end, "hence")) {
      return Reading.date(offset(length, 1, Origin.PUBLICATION), end + 1);
    }
    if (pieces.is(end, "earlier", "previously", "beforehand")) {
      return Reading.date(offset(length, -1, Origin.TOLD), end + 1);
    }
    if (pieces.is(end, "later", "afterwards", "afterward", "thereafter")) {
      return Reading.date(offset(length, 1, Origin.TOLD), end + 1);
    }
    return aged(pieces, measured, orSo);
  }

  /** "a year ago today", "two weeks ago on Friday", "a week from Monday". */
  private @Nullable Reading toTheDay(Pieces pieces, Length length, int at) {
    boolean ago = pieces.is(at, "ago");
    if (!ago && !pieces.is(at, "from")) {
      return null;
    }
    int count = (int) Math.max(1, Math.round(length.count()));
    int next = ago && pieces.is(at + 1, "on") ? at + 2 : at + 1;
    TimeWords.WeekdayName weekday = words.weekdays().get(pieces.word(next));
    if (weekday != null && length.unit() == CalendarUnit.WEEK) {
      TimeValue day = new TimeValue.Weekday(weekday.day());
      return ago
          ? Reading.date(
              new TimeValue.Within(day, new Offset(CalendarUnit.WEEK, -count, Origin.PUBLICATION)),
              next + 1)
          : Reading.date(new TimeValue.SameDay(day, CalendarUnit.WEEK, count), next + 1);
    }
    return ago && pieces.is(next, "today") && !length.unit().isClock()
        ? Reading.date(
            new TimeValue.SameDay(
                new Offset(CalendarUnit.DAY, 0, Origin.PUBLICATION), length.unit(), -count),
            next + 1)
        : null;
  }

  private static Reading aged(Pieces pieces, Measured measured, int orSo) {
    int end = measured.end();
    Length length = measured.length();
    int old = pieces.is(end, "-") ? end + 1 : end;
    if (pieces.is(old, "old", "olds") && (old > end || measured.length().count() > 0)) {
      return new Reading(new TimeValue.Age(length), TimeExpression.Kind.DURATION, old + 1, true);
    }
    if (pieces.is(end, "before", "after") && !measured.adjective()) {
      int side = pieces.is(end, "before") ? -1 : 1;
      boolean open = pieces.word(end + 1).isEmpty() || pieces.is(end + 1, ",", ".", ";", ")");
      return open
          ? Reading.date(offset(length, side, Origin.TOLD), end + 1)
          : Reading.duration(new TimeValue.AroundEvent(length, side), end);
    }
    boolean prior = pieces.is(end, "prior") && pieces.is(end + 1, "to");
    return prior
        ? Reading.duration(new TimeValue.AroundEvent(length, -1), end)
        : Reading.duration(length, orSo);
  }

  private static TimeValue offset(Length length, int side, Origin from) {
    Reference reference = side < 0 ? Reference.PAST : Reference.FUTURE;
    if (length.count() == 0) {
      return new Fuzzy(reference, length.unit());
    }
    if (length.unit() == CalendarUnit.DECADE) {
      return new Offset(CalendarUnit.YEAR, side * (int) Math.round(length.count() * 10), from);
    }
    boolean halfYear = length.count() % 1 != 0 && length.unit() == CalendarUnit.YEAR;
    return halfYear
        ? new Offset(CalendarUnit.MONTH, side * (int) Math.round(length.count() * 12), from)
        : new Offset(length.unit(), side * (int) Math.max(1, Math.round(length.count())), from);
  }
}
