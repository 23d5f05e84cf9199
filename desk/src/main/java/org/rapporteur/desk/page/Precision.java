package org.rapporteur.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.store.Judgement;
import org.rapporteur.store.SampledRecord;

/**
 * How many of the judged records are right.
 *
 * @param part which records
 * @param right how many of them are right
 * @param wrong how many are wrong
 */
public record Precision(String part, int right, int wrong) {
  /** All of {@code records} together. */
  static Precision of(String part, List<SampledRecord> records) {
    return new Precision(
        part, count(records, Judgement.Verdict.RIGHT), count(records, Judgement.Verdict.WRONG));
  }

  /** Those of {@code records} that were judged, by what {@code part} calls each. */
  static List<Precision> by(List<SampledRecord> records, Function<SampledRecord, String> part) {
    Map<String, List<SampledRecord>> parts = new TreeMap<>();
    for (SampledRecord record : records) {
      if (record.judgement() != null) {
        parts.computeIfAbsent(part.apply(record), name -> new ArrayList<>()).add(record);
      }
    }
    return parts.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue())).toList();
  }

  private static int count(List<SampledRecord> records, Judgement.Verdict verdict) {
    return (int)
        records.stream()
            .map(SampledRecord::judgement)
            .filter(judgement -> judgement != null && judgement.verdict() == verdict)
            .count();
  }

  /** How many were judged right or wrong. */
  public int all() {
    return right + wrong;
  }

  /** The share of right ones; a dash when none was judged. */
  public String share() {
    return all() == 0 ? "–" : Interval.decimal((double) right / all());
  }

  /** Where it lies in 95 of 100 samples. */
  public String interval() {
    return all() == 0 ? "–" : Interval.of(right, all()).text();
  }
}
