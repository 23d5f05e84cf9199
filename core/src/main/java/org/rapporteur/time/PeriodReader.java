package org.rapporteur.time;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.time.TimeValue.Around;
import org.rapporteur.time.TimeValue.At;
import org.rapporteur.time.TimeValue.CalendarDay;
import org.rapporteur.time.TimeValue.CalendarMonth;
import org.rapporteur.time.TimeValue.Choice;
import org.rapporteur.time.TimeValue.Chosen;
import org.rapporteur.time.TimeValue.Fuzzy;
import org.rapporteur.time.TimeValue.Length;
import org.rapporteur.time.TimeValue.Offset;
import org.rapporteur.time.TimeValue.Origin;
import org.rapporteur.time.TimeValue.Reference;
import org.rapporteur.time.TimeValue.Stretch;
import org.rapporteur.time.TimeValue.Weekday;

/** Reads what a word like "this", "last", "next" or "the" makes a time: "last week", "this May". */
final class PeriodReader {
  /** Which unit or name a word picks. */
  private record Relation(int count, Origin from) {}

  private static final Map<String, Relation> RELATIONS =
      Map.ofEntries(
          Map.entry("last", new Relation(-1, Origin.PUBLICATION)),
          Map.entry("past", new Relation(-1, Origin.PUBLICATION)),
          Map.entry("this", new Relation(0, Origin.PUBLICATION)),
          Map.entry("current", new Relation(0, Origin.PUBLICATION)),
          Map.entry("next", new Relation(1, Origin.PUBLICATION)),
          Map.entry("coming", new Relation(1, Origin.PUBLICATION)),
          Map.entry("upcoming", new Relation(1, Origin.PUBLICATION)),
          Map.entry("previous", new Relation(-1, Origin.TOLD)),
          Map.entry("preceding", new Relation(-1, Origin.TOLD)),
          Map.entry("prior", new Relation(-1, Origin.TOLD)),
          Map.entry("following", new Relation(1, Origin.TOLD)),
          Map.entry("subsequent", new Relation(1, Origin.TOLD)),
          Map.entry("ensuing", new Relation(1, Origin.TOLD)),
          Map.entry("that", new Relation(0, Origin.TOLD)),
          Map.entry("same", new Relation(0, Origin.TOLD)),
          Map.entry("latest", new Relation(0, Origin.TOLD)));

  /** Words that turn a plural unit into a vague time: "recent weeks". */
  private static final Map<String, Reference> VAGUE =
      Map.of(
          "recent", Reference.PAST,
          "past", Reference.PAST,
          "previous", Reference.PAST,
          "preceding", Reference.PAST,
          "last", Reference.PAST,
          "coming", Reference.FUTURE,
          "next", Reference.FUTURE,
          "future", Reference.FUTURE,
          "upcoming", Reference.FUTURE,
          "these", Reference.PRESENT);

  /** Only behind these does "of the year" mean a time. */
  private static final Set<String> PARTS =
      Set.of(
          "rest",
          "remainder",
          "most",
          "much",
          "part",
          "course",
          "all",
          "half",
          "out",
          "end",
          "start",
          "beginning",
          "middle",
          "close");

  private final TimeWords words;
  private final LengthReader lengths;
  private final MonthDayReader monthDays;

  PeriodReader(TimeWords words, LengthReader lengths, MonthDayReader monthDays) {
    this.words = words;
    this.lengths = lengths;
    this.monthDays = monthDays;
  }

  /** The expression at {@code index}, or null. */
  @Nullable Reading read(Pieces pieces, int index) {
    boolean article = pieces.is(index, "the", "a", "its", "their", "his", "her");
    int at = article ? index + 1 : index;
    String word = pieces.word(at);
    Reading stretch = stretch(pieces, at, word);
    if (stretch != null) {
      return stretch;
    }
    Relation relation = RELATIONS.get(word);
    if (relation == null) {
      return pieces.is(index, "the") ? bareUnit(pieces, at) : null;
    }
    if (!article && pieces.is(at, "following") && isDayOrMonth(pieces, at + 1)) {
      return null;
    }
    int filled = skipFillers(pieces, at + 1);
    if (word.equals("latest") && pieces.is(filled, "period")) {
      return Reading.date(new Offset(CalendarUnit.QUARTER, 0, Origin.TOLD), filled + 1);
    }
    Relation refined = refine(pieces, at, article, relation);
    Reading unit = unit(pieces, filled, article, word, refined);
    return unit != null ? unit : named(pieces, filled, refined);
  }

  /** "Following Sunday's attack" is behind it, not on the Sunday that follows. */
  private boolean isDayOrMonth(Pieces pieces, int index) {
    return words.weekdays().get(pieces.word(index)) != null
        || words.months().get(pieces.word(index)) != null;
  }

  private static Relation refine(Pieces pieces, int at, boolean article, Relation relation) {
    if (pieces.is(at, "this") && pieces.is(at + 1, "past")) {
      return new Relation(-1, Origin.PUBLICATION);
    }
    if (pieces.is(at, "this") && pieces.is(at + 1, "coming")) {
      return new Relation(1, Origin.PUBLICATION);
    }
    boolean told = article && pieces.is(at, "next");
    return told ? new Relation(1, Origin.TOLD) : relation;
  }

  private static int skipFillers(Pieces pieces, int index) {
    int at = index;
    while (pieces.is(
        at,
        "past",
        "coming",
        "full",
        "entire",
        "whole",
        "current",
        "fiscal",
        "financial",
        "same",
        "very",
        "calendar",
        "school",
        "academic",
        "crucial")) {
      at++;
    }
    return at;
  }

  /** "the past two weeks", "the next few days", "recent months", "the first nine months". */
  private @Nullable Reading stretch(Pieces pieces, int at, String word) {
    Reference side = VAGUE.get(word);
    boolean ordinal = pieces.is(at, "first", "latest");
    if (side == null && !ordinal) {
      return null;
    }
    LengthReader.Measured measured = lengths.measure(pieces, at + 1);
    if (measured == null || measured.adjective() || pieces.is(at + 1, "a", "an", "another")) {
      return null;
    }
    int end = measured.end();
    if (pieces.is(end, "or") && pieces.is(end + 1, "so")) {
      end += 2;
    }
    if (pieces.is(end, "ago", "later", "earlier")) {
      return null;
    }
    Length length = measured.length();
    boolean bare = measured.end() == at + 2;
    if (side == null) {
      return bare ? null : Reading.duration(length, end);
    }
    if (side == Reference.PRESENT) {
      boolean days = bare && length.unit() == CalendarUnit.DAY;
      return days ? Reading.date(new Fuzzy(Reference.PRESENT, null), end) : null;
    }
    if (bare && pieces.is(at, "last", "next")) {
      return null;
    }
    Direction direction = side == Reference.PAST ? Direction.PAST : Direction.FUTURE;
    boolean vague = length.count() == 0 && bare;
    return vague
        ? Reading.date(new Fuzzy(side, length.unit()), end)
        : Reading.duration(new Stretch(length, direction), end);
  }

  private @Nullable Reading unit(
      Pieces pieces, int at, boolean article, String word, Relation relation) {
    TimeWords.Unit unit = words.unit(pieces.word(at));
    if (unit == null || unit.plural() || unit.unit().isClock()) {
      return stretchOfOne(at, word, unit);
    }
    CalendarUnit kind = unit.unit();
    if (kind == CalendarUnit.NIGHT
        || (kind == CalendarUnit.DAY && relation.from() == Origin.PUBLICATION)) {
      return null;
    }
    if (isNotTheUnit(pieces, at)) {
      return null;
    }
    boolean stretch =
        word.equals("past") || (word.equals("last") && article && !pieces.is(at + 1, "of"));
    if (stretch && relation.count() < 0) {
      return Reading.duration(new Stretch(new Length(unit.times(), kind), Direction.PAST), at + 1);
    }
    Offset offset = new Offset(kind, relation.count() * unit.times(), relation.from());
    return Reading.date(offset, at + 1);
  }

  private static @Nullable Reading stretchOfOne(
      int at, String word, TimeWords.@Nullable Unit unit) {
    if (unit == null || unit.plural() || !(word.equals("past") || word.equals("last"))) {
      return null;
    }
    return unit.unit() == CalendarUnit.HOUR
        ? Reading.duration(new Stretch(new Length(1, unit.unit()), Direction.PAST), at + 1)
        : null;
  }

  /** "that day-care centre", "this month-long", "the last quarter of the match". */
  private static boolean isNotTheUnit(Pieces pieces, int at) {
    boolean compound =
        pieces.is(at + 1, "-")
            && pieces.glued(at + 1)
            && pieces.glued(at + 2)
            && pieces.isWord(at + 2);
    return compound && !pieces.is(at + 2, "end");
  }

  private @Nullable Reading named(Pieces pieces, int at, Relation relation) {
    String word = pieces.word(at);
    TimeWords.WeekdayName weekday = words.weekdays().get(word);
    if (weekday != null && weekday.form() == TimeWords.Form.NAME) {
      return Reading.date(choose(new Weekday(weekday.day()), relation), at + 1);
    }
    TimeWords.Month month = words.months().get(word);
    if (month != null && pieces.capital(at)) {
      boolean stop = month.form() == TimeWords.Form.SHORT && pieces.is(at + 1, ".");
      Reading day = monthDays.read(pieces, at);
      if (day != null && day.value() instanceof CalendarDay written && written.year() == null) {
        return Reading.date(choose(written, relation), day.end());
      }
      return Reading.date(
          choose(new CalendarMonth(null, month.number()), relation), stop ? at + 2 : at + 1);
    }
    SeasonName season = words.seasons().get(word);
    if (season != null) {
      return Reading.date(choose(new TimeValue.Season(null, season), relation), at + 1);
    }
    PhraseList.Found<TimeWords.HolidayName> holiday = words.holidays().find(pieces, at);
    if (holiday != null && pieces.capital(at)) {
      TimeWords.HolidayName name = holiday.value();
      return Reading.date(
          choose(new TimeValue.Holiday(name.name(), name.rule(), null), relation), holiday.end());
    }
    String part = words.dayParts().get(word);
    return part == null || relation.count() > 0
        ? null
        : Reading.time(
            new At(new Offset(CalendarUnit.DAY, relation.count(), relation.from()), part, null),
            at + 1);
  }

  private static TimeValue choose(TimeValue base, Relation relation) {
    Choice choice =
        switch (relation.count()) {
          case -1 -> Choice.LAST;
          case 0 -> Choice.THIS;
          default -> Choice.NEXT;
        };
    return new Chosen(base, choice, relation.from());
  }

  /** "the week", "the weekend", "the quarter"; "the week of March 6" is read by the caller. */
  private @Nullable Reading bareUnit(Pieces pieces, int index) {
    int at = skipFillers(pieces, index);
    TimeWords.Unit unit = words.unit(pieces.word(at));
    if (unit == null || unit.plural() || isNotTheUnit(pieces, at)) {
      return null;
    }
    Reading beside = pieces.is(index - 2, "for") ? null : besideUnit(pieces, at, unit.unit());
    if (beside != null) {
      return beside;
    }
    boolean partOf = !pieces.is(index - 2, "of") || PARTS.contains(pieces.word(index - 3));
    if (!partOf) {
      return null;
    }
    return switch (unit.unit()) {
      case YEAR ->
          pieces.is(index - 2, "for")
              ? Reading.duration(new Length(1, CalendarUnit.YEAR), at + 1)
              : Reading.date(new Offset(CalendarUnit.YEAR, 0, Origin.PUBLICATION), at + 1);
      case WEEKEND, WEEK, MONTH ->
          Reading.date(new Offset(unit.unit(), 0, Origin.PUBLICATION), at + 1);
      case QUARTER ->
          pieces.is(at + 1, "of")
              ? null
              : Reading.date(new Offset(unit.unit(), 0, Origin.TOLD), at + 1);
      default -> null;
    };
  }

  /** "the week before last", "the year before", "the year ended March 31"; null if none. */
  private @Nullable Reading besideUnit(Pieces pieces, int at, CalendarUnit unit) {
    boolean usual =
        unit == CalendarUnit.WEEK || unit == CalendarUnit.MONTH || unit == CalendarUnit.YEAR;
    if (!usual) {
      return null;
    }
    boolean before = pieces.is(at + 1, "before");
    if ((before && pieces.is(at + 2, "last"))
        || (pieces.is(at + 1, "after") && pieces.is(at + 2, "next"))) {
      return Reading.date(new Offset(unit, before ? -2 : 2, Origin.PUBLICATION), at + 3);
    }
    if (before || pieces.is(at + 1, "after")) {
      boolean alone = !pieces.isWord(at + 2) && !pieces.isDigits(at + 2);
      int side = before ? -1 : 1;
      return alone
          ? Reading.date(new Offset(unit, side, Origin.TOLD), at + 2)
          : Reading.duration(new TimeValue.AroundEvent(new Length(1, unit), side), at + 1);
    }
    boolean ends = pieces.is(at + 1, "ending", "ended");
    if (!ends && !pieces.is(at + 1, "beginning", "starting")) {
      return null;
    }
    int next = pieces.is(at + 2, "on", "in") ? at + 3 : at + 2;
    Reading base = monthDays.read(pieces, next);
    return base == null
        ? null
        : Reading.date(
            new TimeValue.Beside(new Offset(unit, 0, Origin.PUBLICATION), base.value(), ends),
            at + 1);
  }

  /** Whether {@code value} may be followed by "of" and a day: "the week of March 6". */
  static @Nullable TimeValue around(TimeValue unit, TimeValue day) {
    return unit instanceof Offset offset
            && offset.count() == 0
            && offset.unit() == CalendarUnit.WEEK
        ? new Around(CalendarUnit.WEEK, day)
        : null;
  }
}
