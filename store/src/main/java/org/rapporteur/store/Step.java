package org.rapporteur.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Lengths of time that reports are counted by. */
public enum Step {
  DAY,
  /** From Monday to Sunday, ISO 8601. */
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  /** As DuckDB's {@code date_trunc} calls it. */
  String unit() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The first day of the one that begins after {@code first}, which is the first of one. */
  public LocalDate next(LocalDate first) {
    return switch (this) {
      case DAY -> first.plusDays(1);
      case WEEK -> first.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      case MONTH -> first.plusMonths(1);
      case QUARTER -> first.plusMonths(3);
      case YEAR -> first.plusYears(1);
    };
  }

  /** The one that begins on {@code first}: 2024-06-17, 2024-W25, 2024-06, 2024-Q2 or 2024. */
  public String label(LocalDate first) {
    return switch (this) {
      case DAY -> first.toString();
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              first.get(IsoFields.WEEK_BASED_YEAR),
              first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> first.format(DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT));
      case QUARTER ->
          String.format(
              Locale.ROOT, "%04d-Q%d", first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
    };
  }
}
