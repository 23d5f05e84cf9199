package org.rapporteur.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.Report;

/**
 * Some of the reports that a filter means.
 *
 * @param reports in their order
 * @param next where the next page begins; null on the last
 */
public record ReportPage(List<Report> reports, @Nullable Cursor next) {
  public ReportPage {
    reports = List.copyOf(reports);
  }
}
