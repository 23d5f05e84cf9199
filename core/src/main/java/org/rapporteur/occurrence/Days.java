package org.rapporteur.occurrence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.time.TimeSpan;

/**
 * The days on which a report puts its event.
 *
 * @param start first day; null when open
 * @param end last day
 * @param precision how exact
 * @param published the day of the report, if known
 */
record Days(
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    TimeSpan.Precision precision,
    @Nullable LocalDate published) {
  private static final int LONGEST_IN_WEEKS = 45;
  private static final int WEEK = 7;
  private static final int OPEN_REACH_WEEKS = 2;

  /** Events that were announced meet others of their time and those reported soon after. */
  private static final int SLACK_DAYS = 7;

  static Days of(ReportFacts facts) {
    TimeSpan time = facts.event().time();
    LocalDate start = time.start();
    LocalDate end = time.end() == null ? start : time.end();
    return new Days(start, end, time.precision(), facts.published());
  }

  boolean isOpen() {
    return start == null || end == null;
  }

  boolean isDay() {
    return precision == TimeSpan.Precision.DAY && start != null && start.equals(end);
  }

  boolean isAboutPublication() {
    return precision == TimeSpan.Precision.ABOUT_PUBLICATION;
  }

  /** Days between the stretches; 0 when they touch or overlap. */
  long distance(Days other) {
    if (start == null || end == null || other.start == null || other.end == null) {
      throw new IllegalArgumentException("open: " + this + ", " + other);
    }
    long gap =
        Math.max(
            ChronoUnit.DAYS.between(end, other.start), ChronoUnit.DAYS.between(other.end, start));
    return Math.max(0, gap);
  }

  long length() {
    return start == null || end == null ? 0 : ChronoUnit.DAYS.between(start, end) + 1;
  }

  /** Names of the weeks, years or nothing that it may share with another. */
  List<String> blocks() {
    List<String> blocks = new ArrayList<>();
    if (start != null && end != null) {
      if (length() > LONGEST_IN_WEEKS) {
        for (int year = start.getYear(); year <= end.getYear(); year++) {
          blocks.add("y" + year);
        }
      } else {
        weeks(start.minusDays(SLACK_DAYS), end.plusDays(SLACK_DAYS), "w", blocks);
      }
    }
    if (published == null) {
      blocks.add("undated");
    } else {
      int reach = isOpen() ? OPEN_REACH_WEEKS * WEEK : 0;
      weeks(published.minusDays(reach), published.plusDays(reach), "p", blocks);
    }
    return blocks;
  }

  private static void weeks(LocalDate from, LocalDate to, String name, List<String> blocks) {
    long last = Math.floorDiv(to.toEpochDay(), (long) WEEK);
    for (long week = Math.floorDiv(from.toEpochDay(), (long) WEEK); week <= last; week++) {
      blocks.add(name + week);
    }
  }
}
