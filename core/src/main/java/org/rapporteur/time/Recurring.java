package org.rapporteur.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.time.TimeValue.CalendarDay;
import org.rapporteur.time.TimeValue.CalendarMonth;
import org.rapporteur.time.TimeValue.Choice;
import org.rapporteur.time.TimeValue.Half;
import org.rapporteur.time.TimeValue.Holiday;
import org.rapporteur.time.TimeValue.Quarter;
import org.rapporteur.time.TimeValue.Season;
import org.rapporteur.time.TimeValue.Weekday;

/** Times that come back every week or year, and the choice of one of them. */
final class Recurring {
  private static final int YEARS_TO_SEARCH = 12;
  private static final int FAR_DAYS = 300;
  private static final int FAR_QUARTER_DAYS = 180;
  private static final int NEAR_DAYS = 60;

  private Recurring() {}

  /** The weekday of {@code value}, or null if it comes back otherwise. */
  static @Nullable DayOfWeek weekday(TimeValue value) {
    return value instanceof Weekday weekday ? weekday.day() : null;
  }

  /** Whether {@code value} comes back every week or year. */
  static boolean recurs(TimeValue value) {
    return switch (value) {
      case Weekday weekday -> true;
      case CalendarDay day -> day.year() == null;
      case CalendarMonth month -> month.year() == null;
      case Quarter quarter -> quarter.year() == null;
      case Half half -> half.year() == null;
      case Season season -> season.year() == null;
      case Holiday holiday -> holiday.year() == null;
      default -> false;
    };
  }

  /** The one of {@code year}; empty if that year has none or {@code value} is not yearly. */
  static Optional<Moment> inYear(TimeValue value, int year) {
    return switch (value) {
      case CalendarDay day -> day(day, year);
      case CalendarMonth month -> some(LocalDate.of(year, month.month(), 1), CalendarUnit.MONTH);
      case Quarter quarter ->
          some(LocalDate.of(year, quarter.number() * 3 - 2, 1), CalendarUnit.QUARTER);
      case Half half -> some(LocalDate.of(year, half.number() * 6 - 5, 1), CalendarUnit.HALF);
      case Season season ->
          some(LocalDate.of(year, season.name().firstMonth(), 1), CalendarUnit.SEASON);
      case Holiday holiday -> holiday(holiday.rule(), year);
      default -> Optional.empty();
    };
  }

  private static Optional<Moment> some(LocalDate day, CalendarUnit unit) {
    return Optional.of(Moment.of(day, unit, "as written"));
  }

  private static Optional<Moment> day(CalendarDay day, int year) {
    if (day.day() > YearMonth.of(year, day.month()).lengthOfMonth()) {
      return Optional.empty();
    }
    LocalDate date = LocalDate.of(year, day.month(), day.day());
    DayOfWeek weekday = day.weekday();
    return weekday != null && weekday != date.getDayOfWeek()
        ? Optional.empty()
        : some(date, CalendarUnit.DAY);
  }

  private static Optional<Moment> holiday(HolidayRule rule, int year) {
    LocalDate first = rule.firstDay(year);
    if (first == null) {
      return Optional.empty();
    }
    LocalDate last = rule.lastDay(year);
    Moment day = Moment.of(first, CalendarUnit.DAY, "as written");
    return Optional.of(
        rule.days() == 1
            ? day
            : new Moment(
                first,
                last,
                rule.days() < 14 ? CalendarUnit.WEEK : CalendarUnit.MONTH,
                first + "/" + last,
                day.reason(),
                null));
  }

  /** The instance that {@code direction} picks, counted from {@code anchor}. */
  static Optional<Moment> pick(TimeValue value, LocalDate anchor, Direction direction) {
    DayOfWeek weekday = weekday(value);
    if (weekday != null) {
      LocalDate day =
          anchor.with(
              direction == Direction.FUTURE
                  ? TemporalAdjusters.nextOrSame(weekday)
                  : TemporalAdjusters.previousOrSame(weekday));
      return some(day, CalendarUnit.DAY);
    }
    Optional<Moment> past = latest(value, anchor, false);
    Optional<Moment> future = earliest(value, anchor, false);
    return switch (direction) {
      case PAST -> unlessFar(anchor, past, future);
      case FUTURE -> unlessFar(anchor, future, past);
      case UNKNOWN -> nearer(anchor, past, future);
    };
  }

  /** News tells the year of what is a year away: then the other side is meant after all. */
  private static Optional<Moment> unlessFar(
      LocalDate anchor, Optional<Moment> picked, Optional<Moment> other) {
    if (picked.isEmpty() || other.isEmpty()) {
      return picked;
    }
    long far = picked.get().unit() == CalendarUnit.QUARTER ? FAR_QUARTER_DAYS : FAR_DAYS;
    boolean swap =
        distance(anchor, picked.get()) > far && distance(anchor, other.get()) < NEAR_DAYS;
    return swap ? other : picked;
  }

  private static Optional<Moment> nearer(
      LocalDate anchor, Optional<Moment> past, Optional<Moment> future) {
    if (past.isEmpty() || future.isEmpty()) {
      return past.isEmpty() ? future : past;
    }
    return distance(anchor, future.get()) < distance(anchor, past.get()) ? future : past;
  }

  private static long distance(LocalDate anchor, Moment moment) {
    LocalDate start = moment.start() == null ? anchor : moment.start();
    LocalDate end = moment.end() == null ? anchor : moment.end();
    if (anchor.isBefore(start)) {
      return start.toEpochDay() - anchor.toEpochDay();
    }
    return Math.max(0, anchor.toEpochDay() - end.toEpochDay());
  }

  /** The latest that begins by {@code anchor}, or that has ended before it if {@code over}. */
  static Optional<Moment> latest(TimeValue value, LocalDate anchor, boolean over) {
    for (int year = anchor.getYear() + 1; year > anchor.getYear() - YEARS_TO_SEARCH; year--) {
      Optional<Moment> moment = inYear(value, year);
      if (moment.isPresent()) {
        LocalDate limit = over ? moment.get().end() : moment.get().start();
        if (limit != null && (over ? limit.isBefore(anchor) : !limit.isAfter(anchor))) {
          return moment;
        }
      }
    }
    return Optional.empty();
  }

  /** The earliest that ends on {@code anchor} or later, or begins after it if {@code whole}. */
  static Optional<Moment> earliest(TimeValue value, LocalDate anchor, boolean whole) {
    for (int year = anchor.getYear() - 1; year < anchor.getYear() + YEARS_TO_SEARCH; year++) {
      Optional<Moment> moment = inYear(value, year);
      if (moment.isPresent()) {
        LocalDate limit = whole ? moment.get().start() : moment.get().end();
        if (limit != null && (whole ? limit.isAfter(anchor) : !limit.isBefore(anchor))) {
          return moment;
        }
      }
    }
    return Optional.empty();
  }

  /** This, the last or the next one, counted from {@code anchor}. */
  static Optional<Moment> choose(
      TimeValue value, LocalDate anchor, Choice choice, Direction direction) {
    DayOfWeek weekday = weekday(value);
    if (weekday != null) {
      return some(chooseWeekday(weekday, anchor, choice, direction), CalendarUnit.DAY);
    }
    return switch (choice) {
      case LAST -> latest(value, anchor, true);
      case NEXT -> earliest(value, anchor, true);
      case THIS -> inYear(value, anchor.getYear());
    };
  }

  private static LocalDate chooseWeekday(
      DayOfWeek weekday, LocalDate anchor, Choice choice, Direction direction) {
    return switch (choice) {
      case LAST -> last(weekday, anchor);
      case NEXT -> anchor.with(TemporalAdjusters.next(weekday));
      case THIS ->
          switch (direction) {
            case PAST -> anchor.with(TemporalAdjusters.previousOrSame(weekday));
            case FUTURE -> anchor.with(TemporalAdjusters.nextOrSame(weekday));
            case UNKNOWN -> anchor.with(weekday);
          };
    };
  }

  /** Nobody calls yesterday "last Thursday": then it is the one a week before. */
  private static LocalDate last(DayOfWeek weekday, LocalDate anchor) {
    LocalDate day = anchor.with(TemporalAdjusters.previous(weekday));
    return day.equals(anchor.minusDays(1)) ? day.minusWeeks(1) : day;
  }

  /** Its name as a person would write it. */
  static String name(TimeValue value) {
    return switch (value) {
      case Weekday weekday -> weekday.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case CalendarMonth month -> monthName(month.month());
      case CalendarDay day -> monthName(day.month()) + " " + day.day();
      case Quarter quarter -> "quarter " + quarter.number();
      case Half half -> "half " + half.number();
      case Season season -> season.name().name().toLowerCase(Locale.ROOT);
      case Holiday holiday -> holiday.name();
      default -> "time";
    };
  }

  private static String monthName(int month) {
    return java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** The TIMEX3 value while the year or week is not known. */
  static String openTimex(TimeValue value) {
    DayOfWeek weekday = weekday(value);
    if (weekday != null) {
      return "XXXX-WXX-" + weekday.getValue();
    }
    return inYear(value, 2000).map(moment -> "XXXX" + moment.timex().substring(4)).orElse("XXXX");
  }
}
