package org.rapporteur.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What times are counted from at one point of an article.
 *
 * @param publication day of publication, if known
 * @param told the last time that was told and resolved, if any
 * @param quarter first day of the last quarter that was told, if any; earnings reports compare with
 *     it
 */
public record TimeAnchors(
    @Nullable LocalDate publication, @Nullable TimeSpan told, @Nullable LocalDate quarter) {
  /** The beginning of an article published on {@code publication}, if that is known. */
  public static TimeAnchors of(@Nullable LocalDate publication) {
    return new TimeAnchors(publication, null, null);
  }

  /** The same article after {@code time} was told; open times change nothing. */
  public TimeAnchors after(TimeSpan time) {
    LocalDate start = time.start();
    if (start == null || time.end() == null || time.precision() == TimeSpan.Precision.UNKNOWN) {
      return this;
    }
    return new TimeAnchors(publication, time, isReported(time, start) ? start : quarter);
  }

  /** The quarter a report is about is the latest that was over; others are compared with it. */
  private boolean isReported(TimeSpan time, LocalDate start) {
    boolean over = publication == null || time.end() == null || !time.end().isAfter(publication);
    return time.precision() == TimeSpan.Precision.QUARTER
        && over
        && (quarter == null || !start.isBefore(quarter));
  }
}
