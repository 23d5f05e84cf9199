package org.rapporteur.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * On which day a holiday falls.
 *
 * <p>The rules stand in {@code time/holidays.tsv}. Easter follows the algorithm of Meeus, Jones and
 * Butcher, the Hebrew calendar that of Reingold and Dershowitz ("Calendrical Calculations").
 *
 * @param kind first word of the rule
 * @param arguments the other words
 * @param days how many days it lasts
 */
public record HolidayRule(String kind, List<String> arguments, int days) {
  public HolidayRule {
    arguments = List.copyOf(arguments);
  }

  /**
   * Reads a rule as it stands in the table.
   *
   * @throws IllegalArgumentException if it is none
   */
  static HolidayRule parse(String rule, int days) {
    List<String> words = new ArrayList<>(List.of(rule.split(" ", -1)));
    HolidayRule parsed = new HolidayRule(words.removeFirst(), words, days);
    try {
      if (!parsed.kind.equals("dates")) {
        parsed.firstDay(2024);
      }
    } catch (DateTimeException | IndexOutOfBoundsException | NoSuchElementException broken) {
      throw new IllegalArgumentException("no holiday rule: " + rule, broken);
    }
    return parsed;
  }

  /** Its first day in {@code year}, or null where the rule does not reach. */
  @Nullable LocalDate firstDay(int year) {
    return switch (kind) {
      case "fixed" -> LocalDate.parse(year + "-" + arguments.getFirst());
      case "nth" -> nth(year);
      case "easter" -> easter(year).plusDays(number(0));
      case "orthodox" -> orthodoxEaster(year).plusDays(number(0));
      case "hijri" -> hijri(year);
      case "hebrew" -> hebrewNewYear(year).plusDays(number(0));
      case "passover" -> hebrewNewYear(year).minusDays(163).plusDays(number(0));
      case "dates" -> listed(year);
      case "national" -> null;
      default -> throw new IllegalArgumentException("no holiday rule: " + kind);
    };
  }

  /** Whether every country keeps it on a day of its own. */
  boolean isNational() {
    return kind.equals("national");
  }

  /** The year of a day that there was only once, or null. */
  @Nullable Integer onlyYear() {
    boolean once = kind.equals("dates") && !arguments.getFirst().contains("|");
    return once ? LocalDate.parse(arguments.getFirst()).getYear() : null;
  }

  private int number(int index) {
    return Integer.parseInt(arguments.get(index));
  }

  private LocalDate nth(int year) {
    DayOfWeek weekday = DayOfWeek.valueOf(arguments.get(1).toUpperCase(Locale.ROOT));
    LocalDate day =
        LocalDate.of(year, Month.of(number(2)), 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(number(0), weekday));
    return arguments.size() > 3 ? day.plusDays(number(3)) : day;
  }

  private @Nullable LocalDate listed(int year) {
    for (String date : arguments.getFirst().split("\\|", -1)) {
      if (date.startsWith(year + "-")) {
        return LocalDate.parse(date);
      }
    }
    return null;
  }

  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }

  private static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int f = d + e + 114;
    int gregorianDelay = year / 100 - year / 400 - 2;
    return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(gregorianDelay);
  }

  private @Nullable LocalDate hijri(int year) {
    String[] date = arguments.getFirst().split("-", -1);
    LocalDate newYear = LocalDate.of(year, 1, 1);
    try {
      int hijriYear = HijrahDate.from(newYear).get(java.time.temporal.ChronoField.YEAR);
      for (int candidate = hijriYear; candidate <= hijriYear + 1; candidate++) {
        LocalDate day =
            LocalDate.from(
                HijrahDate.of(candidate, Integer.parseInt(date[0]), Integer.parseInt(date[1])));
        if (day.getYear() == year) {
          return day;
        }
      }
      return null;
    } catch (DateTimeException outsideOfTheCalendar) {
      return null;
    }
  }

  /** The first of Tishri that falls in {@code year}. */
  private static LocalDate hebrewNewYear(int year) {
    int hebrewYear = year + 3761;
    long epochDay = LocalDate.of(-3760, 9, 7).toEpochDay();
    return LocalDate.ofEpochDay(epochDay + elapsedDays(hebrewYear) + correction(hebrewYear));
  }

  private static long elapsedDays(int hebrewYear) {
    long months = Math.floorDiv(235L * hebrewYear - 234, 19);
    long parts = 12084 + 13753 * months;
    long day = 29 * months + Math.floorDiv(parts, 25920);
    return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
  }

  private static int correction(int hebrewYear) {
    long before = elapsedDays(hebrewYear - 1);
    long here = elapsedDays(hebrewYear);
    long after = elapsedDays(hebrewYear + 1);
    if (after - here == 356) {
      return 2;
    }
    return here - before == 382 ? 1 : 0;
  }

  /** Its last day in {@code year}, or null as above. */
  @Nullable LocalDate lastDay(int year) {
    LocalDate first = firstDay(year);
    return first == null ? null : first.plus(days - 1L, ChronoUnit.DAYS);
  }
}
