package org.rapporteur.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What times are counted from at one point of an article.
 *
 * @param publication day of publication, if known
 * @param told the last time that was told and resolved, if any
 * @param day the last single day that was told, if any; "that day" is counted from it where only a
 *     year was told since
 * @param quarter first day of the last quarter that was told, if any; earnings reports compare with
 *     it
 */
public record TimeAnchors(
    @Nullable LocalDate publication,
    @Nullable TimeSpan told,
    @Nullable TimeSpan day,
    @Nullable LocalDate quarter) {
  /** The beginning of an article published on {@code publication}, if that is known. */
  public static TimeAnchors of(@Nullable LocalDate publication) {
    return new TimeAnchors(publication, null, null, null);
  }

  /** The same article after {@code time} was told; open times change nothing. */
  public TimeAnchors after(TimeSpan time) {
    LocalDate start = time.start();
    if (start == null || time.end() == null || time.precision() == TimeSpan.Precision.UNKNOWN) {
      return this;
    }
    TimeSpan lastDay = time.precision() == TimeSpan.Precision.DAY ? time : day;
    return new TimeAnchors(publication, time, lastDay, isReported(time, start) ? start : quarter);
  }

  /** What an offset of {@code unit} is counted from: of days, no whole year if a day is known. */
  @Nullable TimeSpan toldFor(CalendarUnit unit) {
    boolean coarse =
        told != null && Lengths.unitOf(told.precision()).compareTo(CalendarUnit.YEAR) >= 0;
    return coarse && day != null && unit.compareTo(CalendarUnit.DAY) <= 0 ? day : told;
  }

  /** The quarter a report is about is the latest that was over; others are compared with it. */
  private boolean isReported(TimeSpan time, LocalDate start) {
    boolean over = publication == null || time.end() == null || !time.end().isAfter(publication);
    return time.precision() == TimeSpan.Precision.QUARTER
        && over
        && (quarter == null || !start.isBefore(quarter));
  }
}
