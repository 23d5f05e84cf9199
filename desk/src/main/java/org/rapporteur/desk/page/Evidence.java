package org.rapporteur.desk.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.report.Report;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/**
 * Reports that prove something, by their keys.
 *
 * @param reports those that are there
 */
public record Evidence(Map<ReportKey, Report> reports) {
  public Evidence {
    reports = Map.copyOf(reports);
  }

  /** Those of {@code keys} that {@code reader} knows. */
  static Evidence of(StoreReader reader, List<ReportKey> keys) throws StoreException {
    return new Evidence(reader.occurrences().reports(keys));
  }

  /** The report known by {@code key}. */
  public Optional<RecordView> of(ReportKey key) {
    return Optional.ofNullable(reports.get(key)).map(report -> RecordView.of(report, 0));
  }

  /** Those known by {@code keys}, of several with one sentence the first. */
  public List<RecordView> of(List<ReportKey> keys) {
    List<RecordView> found = new ArrayList<>();
    Set<String> sentences = new HashSet<>();
    for (ReportKey key : keys) {
      of(key)
          .filter(view -> sentences.add(key.article() + view.report().sentenceText()))
          .ifPresent(found::add);
    }
    return found;
  }
}
