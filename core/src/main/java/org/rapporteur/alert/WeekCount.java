package org.rapporteur.alert;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The reports of a week against those of the weeks before.
 *
 * @param week its Monday
 * @param count how many reports were published in it
 * @param mean how many were in a week, over those before it
 * @param weeks over how many weeks that was taken
 */
public record WeekCount(LocalDate week, long count, double mean, int weeks) {
  /** The Monday of the week of {@code day}. */
  public static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /**
   * The {@code week}, if it rises as {@code rise} says. Without a week before it there is no rise:
   * what a store holds of its first week is no measure.
   *
   * @param counts reports by the Mondays of their weeks; none means 0
   * @param since the Monday of the first week that the store knows of
   */
  public static Optional<WeekCount> of(
      Condition.Rise rise, Map<LocalDate, Long> counts, LocalDate week, LocalDate since) {
    int weeks = (int) Math.min(rise.weeks(), ChronoUnit.WEEKS.between(since, week));
    if (weeks < 1) {
      return Optional.empty();
    }
    long before = 0;
    for (int i = 1; i <= weeks; i++) {
      before += counts.getOrDefault(week.minusWeeks(i), 0L);
    }
    WeekCount counted =
        new WeekCount(week, counts.getOrDefault(week, 0L), before / (double) weeks, weeks);
    boolean rises = counted.count >= rise.least() && counted.count >= rise.times() * counted.mean;
    return rises ? Optional.of(counted) : Optional.empty();
  }

  /** "2024-W25". */
  public String name() {
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        week.get(IsoFields.WEEK_BASED_YEAR),
        week.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** "12 reports in the week of 2024-06-17; 3.5 a week in the 4 before". */
  public String text() {
    return String.format(
        Locale.ROOT,
        "%d reports in the week of %s; %.1f a week in the %d before",
        count,
        week,
        mean,
        weeks);
  }

  /** The term that means the reports of this week. */
  public String term() {
    return "published=" + week + ".." + week.plusDays(6);
  }
}
