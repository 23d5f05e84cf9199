package org.rapporteur.layout;

import org.rapporteur.report.Report;

/** What is known of the occurrences behind reports. */
@FunctionalInterface
public interface Coverages {
  /** Every report is an occurrence of its own, told once. */
  Coverages NOT_JOINED = report -> new Coverage(report.event().id().value(), true, 1, 1, 1);

  /** The occurrence that {@code report} is a report of. */
  Coverage of(Report report);
}
