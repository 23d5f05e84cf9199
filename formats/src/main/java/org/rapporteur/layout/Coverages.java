package org.rapporteur.layout;

import org.rapporteur.report.Report;
import org.rapporteur.time.TimeSpan;

/** What is known of the occurrences behind reports. */
@FunctionalInterface
public interface Coverages {
  /** Every report is an occurrence of its own, told once. */
  Coverages NOT_JOINED = report -> new Coverage(report.event().id().value(), true, 1, 1, 1);

  /** The occurrence that {@code report} is a report of. */
  Coverage of(Report report);

  /**
   * How far the announced occurrence of {@code report} is. Where reports are not joined, what is
   * hedged or has no exact day is tentative.
   */
  default Plan plan(Report report) {
    boolean tentative =
        report.event().hedge() != null
            || report.event().time().precision() != TimeSpan.Precision.DAY;
    return new Plan(
        tentative ? Plan.Stage.TENTATIVE : Plan.Stage.CONFIRMED,
        0,
        report.event().time().start(),
        report.event().time().end());
  }
}
