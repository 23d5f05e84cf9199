package org.rapporteur.desk.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;
import org.rapporteur.report.Report;
import org.rapporteur.store.Sample;
import org.rapporteur.store.SampledRecord;

/**
 * A sample while it is judged.
 *
 * @param sample the sample
 * @param records all of its records
 * @param number which one is shown, counted from 0
 * @param report what is shown; null when it is not stored any more
 */
public record SampleView(
    Sample sample, List<SampledRecord> records, int number, @Nullable Report report) {
  public SampleView {
    records = List.copyOf(records);
  }

  /** Address of the page. */
  public String address() {
    return "/quality/samples/" + sample.id();
  }

  /** The record that is shown; null when it is not stored any more. */
  public @Nullable RecordView record() {
    return report == null ? null : RecordView.of(report, number + 1);
  }

  /** The record as it was drawn. */
  public SampledRecord shown() {
    return records.get(number);
  }

  /** The first that nobody judged behind {@code number}, else before it; else the same. */
  static int next(List<SampledRecord> records, int number) {
    for (int i = 1; i <= records.size(); i++) {
      int candidate = (number + i) % records.size();
      if (records.get(candidate).judgement() == null) {
        return candidate;
      }
    }
    return Math.clamp(number, 0, Math.max(0, records.size() - 1));
  }

  /** The sentence in three parts: before the trigger, the trigger, behind it. */
  public List<String> sentence() {
    Report shown = report;
    if (shown == null) {
      return List.of();
    }
    String text = shown.sentenceText();
    Span trigger = shown.event().trigger();
    int begin = trigger.begin() - shown.event().sentenceSpan().begin();
    int end = trigger.end() - shown.event().sentenceSpan().begin();
    return begin < 0 || end > text.length() || begin > end
        ? List.of(text, "", "")
        : List.of(text.substring(0, begin), text.substring(begin, end), text.substring(end));
  }

  /** Precision of all, then by type, then by status. */
  public List<Precision> precisions() {
    List<Precision> precisions = new ArrayList<>();
    precisions.add(Precision.of("all", records));
    precisions.addAll(Precision.by(records, SampledRecord::type));
    precisions.addAll(
        Precision.by(records, record -> record.status().toLowerCase(java.util.Locale.ROOT)));
    return precisions;
  }
}
