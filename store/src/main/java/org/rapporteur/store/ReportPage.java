package org.rapporteur.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Corrected;
import org.rapporteur.report.Report;

/**
 * Some of the reports that a filter means.
 *
 * @param reports in their order
 * @param next where the next page begins; null on the last
 * @param corrected what people changed about their articles, by the key of the article
 */
public record ReportPage(
    List<Report> reports, @Nullable Cursor next, Map<String, List<Corrected>> corrected) {
  public ReportPage {
    reports = List.copyOf(reports);
    corrected = Map.copyOf(corrected);
  }

  /** What people changed about the article of {@code report}. */
  public List<Corrected> corrected(Report report) {
    return corrected.getOrDefault(report.article().key(), List.of());
  }
}
