package org.rapporteur.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** What a time expression says, before it is counted from a day. */
public sealed interface TimeValue {
  /** A day that comes back every year unless the year is told; a weekday may stand beside it. */
  record CalendarDay(@Nullable Integer year, int month, int day, @Nullable DayOfWeek weekday)
      implements TimeValue {}

  /** A month, of an untold year if {@code year} is null. */
  record CalendarMonth(@Nullable Integer year, int month) implements TimeValue {}

  /** A year; a fiscal year counts as the calendar year of its name. */
  record CalendarYear(int year, boolean fiscal) implements TimeValue {}

  /** Ten years from {@code firstYear}. */
  record Decade(int firstYear) implements TimeValue {}

  /** The {@code number}th century. */
  record Century(int number) implements TimeValue {}

  /** A day of the week. */
  record Weekday(DayOfWeek day) implements TimeValue {}

  /** A quarter of a year, 1 to 4. */
  record Quarter(@Nullable Integer year, int number) implements TimeValue {}

  /** A half of a year, 1 or 2. */
  record Half(@Nullable Integer year, int number) implements TimeValue {}

  /** A season. */
  record Season(@Nullable Integer year, SeasonName name) implements TimeValue {}

  /** A holiday by its lower-case name. */
  record Holiday(String name, HolidayRule rule, @Nullable Integer year) implements TimeValue {}

  /** {@code count} units away from a day: yesterday is DAY, -1; two weeks ago is WEEK, -2. */
  record Offset(CalendarUnit unit, int count, Origin from) implements TimeValue {}

  /** This, the last, or the next of something that comes back: "last September". */
  record Chosen(TimeValue base, Choice choice, Origin from) implements TimeValue {}

  /** The one {@code inner} that lies in {@code outer}: "June last year". */
  record Within(TimeValue inner, TimeValue outer) implements TimeValue {}

  /** The {@code number}th unit (or weekday) of {@code base}, -1 for the last. */
  record Nth(int number, CalendarUnit unit, @Nullable DayOfWeek weekday, TimeValue base)
      implements TimeValue {}

  /** The week, or other unit, around {@code base}: "the week of March 6". */
  record Around(CalendarUnit unit, TimeValue base) implements TimeValue {}

  /** A part of {@code base}: "early June". */
  record Part(TimeValue base, Share share) implements TimeValue {}

  /**
   * A time of the day {@code base}.
   *
   * @param clock TIMEX3's form without the T: "MO", "22:00"
   * @param zone abbreviation or offset as written, if any
   */
  record At(TimeValue base, String clock, @Nullable String zone) implements TimeValue {}

  /** {@code count} units before (negative) or after {@code base}: "two days before Christmas". */
  record Shifted(TimeValue base, CalendarUnit unit, int count) implements TimeValue {}

  /** The day that is {@code count} units away from the day {@code base}: "a year ago today". */
  record SameDay(TimeValue base, CalendarUnit unit, int count) implements TimeValue {}

  /** A day of this, the last or the next month, or of the one that fits: "on the 14th". */
  record DayOfMonth(int day, @Nullable Offset month) implements TimeValue {}

  /** A fiscal or school year from the middle of {@code first} to that of the next. */
  record SplitYear(int first) implements TimeValue {}

  /** The one {@code unit} that ends with {@code base} or begins with it: "the year ended June". */
  record Beside(Offset unit, TimeValue base, boolean ends) implements TimeValue {}

  /** A stretch of which {@code base} is one end: "since 2000". */
  record Bounded(TimeValue base, Bound bound) implements TimeValue {}

  /** From one time to another, both included. */
  record Range(TimeExpression from, TimeExpression to) implements TimeValue {}

  /** Around publication or on one side of it, no more is said; unit for "in recent weeks". */
  record Fuzzy(Reference reference, @Nullable CalendarUnit unit) implements TimeValue {}

  /** How long, not when. {@code count} 0 means that the words give no number ("for years"). */
  record Length(double count, CalendarUnit unit) implements TimeValue {}

  /** How old somebody is; told by no expression that is handed out. */
  record Age(Length length) implements TimeValue {}

  /** A length that ends (PAST) or begins (FUTURE) with publication: "the past two weeks". */
  record Stretch(Length length, Direction side) implements TimeValue {}

  /** A length that dates the event if the clause is about the future: "in two weeks". */
  record Ahead(Length length, boolean within) implements TimeValue {}

  /** A length before (-1) or after (1) something that is told without a date. */
  record AroundEvent(Length length, int side) implements TimeValue {}

  /** Again and again; {@code timex} is the TIMEX3 value. */
  record Repeated(String timex) implements TimeValue {}

  /** Words that look like a date and are none, and why. */
  record Impossible(String why) implements TimeValue {}

  /** What an offset is counted from. */
  enum Origin {
    PUBLICATION,
    /** The last day told: "two days later". */
    TOLD,
    /** Publication, unless a quarter is compared with the one "a year ago". */
    COMPARISON
  }

  /** Which one of those that come back. */
  enum Choice {
    LAST,
    THIS,
    NEXT
  }

  /** Which part of a stretch. EARLIER and LATER are cut off at publication. */
  enum Share {
    START,
    MID,
    END,
    EARLIER,
    LATER
  }

  /** How an expression limits a stretch. */
  enum Bound {
    SINCE,
    FROM,
    BY,
    UNTIL,
    BEFORE,
    AFTER
  }

  /** The references of TIMEX3. */
  enum Reference {
    PAST,
    PRESENT,
    FUTURE
  }
}
