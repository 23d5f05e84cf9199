package org.rapporteur.desk.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.StoredItem;

/**
 * A month as a calendar, week by week.
 *
 * @param month the month
 * @param weeks from Monday to Sunday, with the days of the months beside it
 */
public record MonthGrid(YearMonth month, List<List<Day>> weeks) {
  /** What lasts longer stands below the calendar alone. */
  private static final int LONGEST_DAYS = 7;

  public MonthGrid {
    weeks = weeks.stream().map(List::copyOf).toList();
  }

  /** The calendar of {@code month} with {@code items}, as seen on {@code today}. */
  static MonthGrid of(YearMonth month, List<StoredItem> items, LocalDate today) {
    LocalDate day = first(month);
    List<List<Day>> weeks = new ArrayList<>();
    while (!day.isAfter(month.atEndOfMonth())) {
      List<Day> week = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        week.add(day(day, month, items, today));
        day = day.plusDays(1);
      }
      weeks.add(week);
    }
    return new MonthGrid(month, weeks);
  }

  /** The Monday with which the calendar of {@code month} begins. */
  static LocalDate first(YearMonth month) {
    return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The Sunday with which it ends. */
  static LocalDate last(YearMonth month) {
    return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }

  private static Day day(LocalDate date, YearMonth month, List<StoredItem> items, LocalDate today) {
    return new Day(
        date,
        YearMonth.from(date).equals(month),
        date.equals(today),
        items.stream().filter(item -> isOn(item, date)).toList());
  }

  private static boolean isOn(StoredItem item, LocalDate date) {
    LocalDate start = item.start();
    LocalDate end = last(item);
    return start != null
        && end != null
        && ChronoUnit.DAYS.between(start, end) < LONGEST_DAYS
        && !date.isBefore(start)
        && !date.isAfter(end);
  }

  private static @Nullable LocalDate last(StoredItem item) {
    return item.end() == null ? item.start() : item.end();
  }

  /**
   * A day.
   *
   * @param date which one
   * @param inside whether it is of the month
   * @param today whether it is today
   * @param items announced events on it
   */
  public record Day(LocalDate date, boolean inside, boolean today, List<StoredItem> items) {
    private static final int MOST = 4;

    public Day {
      items = List.copyOf(items);
    }

    /** As many as there is room for. */
    public List<StoredItem> shown() {
      return items.subList(0, Math.min(MOST, items.size()));
    }

    /** How many more. */
    public int hidden() {
      return Math.max(0, items.size() - MOST);
    }
  }
}
