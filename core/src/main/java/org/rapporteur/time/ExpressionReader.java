package org.rapporteur.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.time.TimeExpression.Kind;
import org.rapporteur.time.TimeValue.At;
import org.rapporteur.time.TimeValue.CalendarDay;
import org.rapporteur.time.TimeValue.CalendarMonth;
import org.rapporteur.time.TimeValue.CalendarYear;
import org.rapporteur.time.TimeValue.Chosen;
import org.rapporteur.time.TimeValue.Holiday;
import org.rapporteur.time.TimeValue.Nth;
import org.rapporteur.time.TimeValue.Offset;
import org.rapporteur.time.TimeValue.Quarter;
import org.rapporteur.time.TimeValue.Shifted;
import org.rapporteur.time.TimeValue.Weekday;
import org.rapporteur.time.TimeValue.Within;

/** Joins the simple readings into one expression: "late on Friday, Oct. 23, last year". */
final class ExpressionReader {
  private final TimeWords words;
  private final FigureDateReader figures;
  private final ClockReader clock;
  private final PhraseReader phrases;
  private final QuarterReader quarters;
  private final PeriodReader periods;
  private final MonthDayReader monthDays;
  private final YearReader years;
  private final LengthReader lengths;
  private final ModifierReader modifiers;
  private final CountedDayReader countedDays;

  ExpressionReader(TimeWords words, DayMonthOrder order) {
    this.words = words;
    NumberReader numbers = new NumberReader(words);
    this.figures = new FigureDateReader(order);
    this.clock = new ClockReader(words);
    this.phrases = new PhraseReader(words, numbers);
    this.quarters = new QuarterReader(words, numbers);
    this.lengths = new LengthReader(words, numbers);
    this.monthDays = new MonthDayReader(words, numbers);
    this.periods = new PeriodReader(words, lengths, monthDays);
    this.years = new YearReader(numbers);
    this.countedDays = new CountedDayReader(words, numbers);
    this.modifiers = new ModifierReader(words, this::plain);
  }

  /** The longest expression that begins at {@code index}, or null. */
  @Nullable Reading read(Pieces pieces, int index) {
    Reading plain = plain(pieces, index);
    Reading modified = modifiers.read(pieces, index);
    return longer(modified, plain);
  }

  private static @Nullable Reading longer(@Nullable Reading one, @Nullable Reading other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.end() > one.end() ? other : one;
  }

  private @Nullable Reading plain(Pieces pieces, int index) {
    List<@Nullable Reading> simple = new ArrayList<>();
    simple.add(figures.read(pieces, index));
    simple.add(phrases.repeated(pieces, index));
    simple.add(clock.read(pieces, index));
    simple.add(phrases.deictic(pieces, index));
    simple.add(phrases.holiday(pieces, index));
    simple.add(quarters.read(pieces, index));
    simple.add(periods.read(pieces, index));
    simple.add(monthDays.read(pieces, index));
    simple.add(years.read(pieces, index));
    simple.add(lengths.read(pieces, index));
    simple.add(phrases.fuzzy(pieces, index));
    simple.add(partOfToldDay(pieces, index));
    simple.add(SplitYearReader.read(pieces, index));
    simple.add(countedDays.read(pieces, index));
    simple.add(earlyHours(pieces, index));
    simple.add(eve(pieces, index));
    Reading best = null;
    for (Reading reading : simple) {
      Reading extended = reading == null ? null : extend(pieces, reading);
      if (extended != null && !QuarterReader.needsBase(extended.value())) {
        best = longer(best, extended);
      }
    }
    return best;
  }

  /** "in the evening": of the day told last. */
  private @Nullable Reading partOfToldDay(Pieces pieces, int index) {
    boolean placed = pieces.is(index, "the") && pieces.is(index - 1, "in", "during", "by", "of");
    String part = placed ? words.dayParts().get(pieces.word(index + 1)) : null;
    return part == null
        ? null
        : Reading.time(
            new At(ClockReader.TOLD_DAY, part, null),
            pieces.is(index + 2, "hours") ? index + 3 : index + 2);
  }

  /** "the early hours of Sunday". */
  private @Nullable Reading earlyHours(Pieces pieces, int index) {
    int at = pieces.is(index, "the") ? index + 1 : index;
    boolean hours = pieces.is(at, "early", "small", "wee") && pieces.is(at + 1, "hours");
    int next = pieces.is(at + 2, "of", "on") ? at + 3 : at + 2;
    Reading day = hours ? day(pieces, next) : null;
    return day == null ? null : Reading.time(new At(day.value(), "MO", null), day.end());
  }

  /** "the eve of Christmas". */
  private @Nullable Reading eve(Pieces pieces, int index) {
    int at = pieces.is(index, "the") ? index + 1 : index;
    boolean eve = pieces.is(at, "eve") && pieces.is(at + 1, "of");
    Reading day = eve ? day(pieces, at + 2) : null;
    return day == null
        ? null
        : Reading.date(new Shifted(day.value(), CalendarUnit.DAY, -1), day.end());
  }

  private Reading extend(Pieces pieces, Reading reading) {
    Reading current = reading;
    for (int round = 0; round < 3; round++) {
      Reading next = extendOnce(pieces, current);
      if (next == null) {
        return current;
      }
      current = next;
    }
    return current;
  }

  private @Nullable Reading extendOnce(Pieces pieces, Reading reading) {
    TimeValue value = reading.value();
    if (value instanceof At at && at.base().equals(ClockReader.TOLD_DAY)) {
      return dayBehindClock(pieces, reading, at);
    }
    if (QuarterReader.needsBase(value)) {
      return numbered(pieces, reading, (Nth) value);
    }
    if (value instanceof TimeValue.AroundEvent around && around.length().count() > 0) {
      return shifted(pieces, reading, around);
    }
    if (isDay(value)) {
      Reading timed = partOfDay(pieces, reading);
      if (timed != null) {
        return timed;
      }
    }
    Reading possessive = possessive(pieces, reading);
    return possessive != null ? possessive : within(pieces, reading);
  }

  private static boolean isDay(TimeValue value) {
    return switch (value) {
      case Weekday weekday -> true;
      case CalendarDay day -> true;
      case Holiday holiday -> true;
      case Offset offset -> offset.unit() == CalendarUnit.DAY;
      case Chosen chosen -> isDay(chosen.base());
      case Shifted shifted -> shifted.unit() == CalendarUnit.DAY;
      case TimeValue.SameDay same -> true;
      case TimeValue.DayOfMonth day -> true;
      case Within within -> isDay(within.inner());
      default -> false;
    };
  }

  /** "10 p.m. EST Tuesday", "noon on Saturday", "5 p.m., Nov. 6". */
  private @Nullable Reading dayBehindClock(Pieces pieces, Reading reading, At at) {
    int end = reading.end();
    int next = pieces.is(end, ",") ? end + 1 : end;
    next = pieces.is(next, "on", "of") ? next + 1 : next;
    Reading day = day(pieces, next);
    return day == null ? null : Reading.time(new At(day.value(), at.clock(), at.zone()), day.end());
  }

  private @Nullable Reading day(Pieces pieces, int index) {
    Reading best = longer(phrases.deictic(pieces, index), periods.read(pieces, index));
    best = longer(longer(best, phrases.holiday(pieces, index)), monthDays.read(pieces, index));
    return best != null && isDay(best.value()) ? best : null;
  }

  /** "Friday morning", "yesterday at 10 p.m.", "Friday in the morning", "Friday, noon". */
  private @Nullable Reading partOfDay(Pieces pieces, Reading reading) {
    int end = reading.end();
    int at = end;
    if (pieces.is(at, "early", "late") || (pieces.is(at, "mid") && pieces.is(at + 1, "-"))) {
      at += pieces.is(at, "mid") ? 2 : 1;
    }
    if (pieces.is(at, "in") && pieces.is(at + 1, "the")) {
      at += 2;
    }
    String part = words.dayParts().get(pieces.word(at));
    if (part != null) {
      return Reading.time(new At(reading.value(), part, null), at + 1);
    }
    String plural =
        pieces.word(at).endsWith("s")
            ? pieces.word(at).substring(0, pieces.word(at).length() - 1)
            : "";
    String each = words.dayParts().get(plural);
    if (each != null && reading.value() instanceof Weekday weekday) {
      return Reading.set("XXXX-WXX-" + weekday.day().getValue() + "T" + each, at + 1);
    }
    int time = pieces.is(end, ",") ? end + 1 : end;
    time = pieces.is(time, "at", "around", "about") ? time + 1 : time;
    time = pieces.is(time, "around", "about") ? time + 1 : time;
    Reading clockTime = clock.read(pieces, time);
    return clockTime != null && clockTime.value() instanceof At at2 && time >= end
        ? Reading.time(new At(reading.value(), at2.clock(), at2.zone()), clockTime.end())
        : null;
  }

  private @Nullable Reading numbered(Pieces pieces, Reading reading, Nth nth) {
    Reading base = plain(pieces, reading.end() + 1);
    boolean usable =
        base != null
            && base.kind() == Kind.DATE
            && !isDay(base.value())
            && !(base.value() instanceof TimeValue.Fuzzy);
    return usable
        ? Reading.date(
            new Nth(nth.number(), nth.unit(), nth.weekday(), Objects.requireNonNull(base).value()),
            Objects.requireNonNull(base).end())
        : null;
  }

  /** "two days before Christmas". */
  private @Nullable Reading shifted(Pieces pieces, Reading reading, TimeValue.AroundEvent around) {
    int at = pieces.is(reading.end(), "prior") ? reading.end() + 2 : reading.end() + 1;
    Reading base = plain(pieces, at);
    boolean possessive = base != null && pieces.is(base.end(), "'");
    if (base == null || base.kind() == Kind.DURATION || base.kind() == Kind.SET || possessive) {
      return null;
    }
    int count = around.side() * (int) Math.round(around.length().count());
    return Reading.date(new Shifted(base.value(), around.length().unit(), count), base.end());
  }

  /** "last year's third quarter". */
  private @Nullable Reading possessive(Pieces pieces, Reading reading) {
    boolean owner = pieces.is(reading.end(), "'") && pieces.is(reading.end() + 1, "s");
    Reading inner = owner ? quarters.read(pieces, reading.end() + 2) : null;
    return inner != null && inner.value() instanceof Quarter
        ? Reading.date(new Within(inner.value(), reading.value()), inner.end())
        : null;
  }

  /** "June last year", "the third quarter of this year", "Tuesday of last week". */
  private @Nullable Reading within(Pieces pieces, Reading reading) {
    TimeValue value = reading.value();
    boolean of = pieces.is(reading.end(), "of");
    int at = of ? reading.end() + 1 : reading.end();
    boolean comma = pieces.is(at, ",") && pieces.is(at + 1, "last") && pieces.is(at + 2, "year");
    at = comma ? at + 1 : at;
    if (!Recurring.recurs(value) && !(of && value instanceof Offset)) {
      return null;
    }
    Reading outer = longer(periods.read(pieces, at), deicticYear(pieces, at));
    if (of) {
      outer = longer(longer(outer, monthDays.read(pieces, at)), years.read(pieces, at));
    }
    if (outer == null || outer.kind() == Kind.SET) {
      return null;
    }
    if (of && isDay(outer.value())) {
      TimeValue around = PeriodReader.around(value, outer.value());
      return around == null ? null : Reading.date(around, outer.end());
    }
    return Recurring.recurs(value) && contains(outer.value(), value)
        ? Reading.date(new Within(value, outer.value()), outer.end())
        : null;
  }

  /** "July a year ago". */
  private @Nullable Reading deicticYear(Pieces pieces, int index) {
    Reading reading = pieces.is(index, "a") ? lengths.read(pieces, index) : null;
    return reading != null && reading.value() instanceof Offset ? reading : null;
  }

  private static boolean contains(TimeValue outer, TimeValue inner) {
    CalendarUnit unit =
        switch (outer) {
          case Offset offset -> offset.unit();
          case CalendarYear year -> CalendarUnit.YEAR;
          case CalendarMonth month -> CalendarUnit.MONTH;
          default -> CalendarUnit.DAY;
        };
    return inner instanceof Weekday ? unit == CalendarUnit.WEEK : unit == CalendarUnit.YEAR;
  }
}
