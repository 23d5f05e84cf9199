package org.rapporteur.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A unit of the calendar or the clock, from short to long. */
public enum CalendarUnit {
  SECOND("TxS", 0, ChronoUnit.DAYS),
  MINUTE("TxM", 0, ChronoUnit.DAYS),
  HOUR("TxH", 0, ChronoUnit.DAYS),
  NIGHT("xNI", 1, ChronoUnit.DAYS),
  DAY("xD", 1, ChronoUnit.DAYS),
  /** Saturday and Sunday. */
  WEEKEND("xWE", 1, ChronoUnit.WEEKS),
  /** Monday to Sunday, as ISO 8601 has it. */
  WEEK("xW", 1, ChronoUnit.WEEKS),
  MONTH("xM", 1, ChronoUnit.MONTHS),
  QUARTER("xQ", 3, ChronoUnit.MONTHS),
  SEASON("x", 3, ChronoUnit.MONTHS),
  HALF("x", 6, ChronoUnit.MONTHS),
  YEAR("xY", 1, ChronoUnit.YEARS),
  DECADE("xE", 10, ChronoUnit.YEARS),
  CENTURY("xC", 100, ChronoUnit.YEARS),
  MILLENNIUM("xL", 1000, ChronoUnit.YEARS);

  private final String timex;
  private final int step;
  private final ChronoUnit stepUnit;

  CalendarUnit(String timex, int step, ChronoUnit stepUnit) {
    this.timex = timex;
    this.step = step;
    this.stepUnit = stepUnit;
  }

  /** The day {@code count} units after {@code day}; units of the clock do not move it. */
  LocalDate shift(LocalDate day, long count) {
    return day.plus(count * step, stepUnit);
  }

  /** The TIMEX3 length of {@code count} units, for example P2W; count may be "X". */
  String timexLength(String count) {
    return "P" + timex.replace("x", count);
  }

  /** Whether it is shorter than a day. */
  boolean isClock() {
    return compareTo(NIGHT) < 0;
  }

  /** Its name in running text. */
  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** What a resolved time of this unit claims about its exactness. */
  TimeSpan.Precision precision() {
    return switch (this) {
      case SECOND, MINUTE, HOUR, NIGHT, DAY -> TimeSpan.Precision.DAY;
      case WEEKEND, WEEK -> TimeSpan.Precision.WEEK;
      case MONTH -> TimeSpan.Precision.MONTH;
      case QUARTER, SEASON, HALF -> TimeSpan.Precision.QUARTER;
      case YEAR -> TimeSpan.Precision.YEAR;
      case DECADE -> TimeSpan.Precision.DECADE;
      case CENTURY, MILLENNIUM -> TimeSpan.Precision.UNKNOWN;
    };
  }
}
