package org.rapporteur.occurrence;

import org.rapporteur.event.EventId;
import org.rapporteur.report.Report;

/**
 * What a report is known by.
 *
 * @param article key of its article
 * @param event id of its record
 */
public record ReportKey(String article, EventId event) {
  /** The key of {@code report}. */
  public static ReportKey of(Report report) {
    return new ReportKey(report.article().key(), report.event().id());
  }
}
