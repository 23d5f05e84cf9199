package org.rapporteur.occurrence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.event.Event;
import org.rapporteur.event.Status;
import org.rapporteur.report.Report;
import org.rapporteur.time.TimeSpan;

/**
 * Something that reports of one event tell differently. Nobody is held right: the versions stand
 * side by side.
 *
 * @param about what it is about: "killed", "date", "reality"
 * @param versions what is told, each with the reports that tell it; two or more
 */
public record Disagreement(String about, Map<String, List<ReportKey>> versions) {
  public Disagreement {
    versions = new LinkedHashMap<>(versions);
  }

  /** Where the reports of {@code occurrence} differ. */
  public static List<Disagreement> of(Occurrence occurrence) {
    Map<String, Map<String, List<ReportKey>>> told = new TreeMap<>();
    for (Occurrence.Member member : occurrence.members()) {
      Report report = member.report();
      for (Toll toll : Toll.of(report.sentenceText())) {
        String kind = toll.kind().name().toLowerCase(Locale.ROOT);
        note(told, kind, String.valueOf(toll.count()), member.key());
      }
      Event event = report.event();
      boolean isDay = event.time().precision() == TimeSpan.Precision.DAY;
      if (event.status() == Status.HAPPENED && isDay) {
        note(told, "date", String.valueOf(event.time().start()), member.key());
      }
      if (event.status() == Status.HAPPENED || event.status() == Status.ALLEGED) {
        note(told, "reality", "told as true", member.key());
      } else if (event.status() == Status.DENIED) {
        note(told, "reality", "denied", member.key());
      }
    }
    List<Disagreement> found = new ArrayList<>();
    told.forEach((about, versions) -> {
      if (versions.size() > 1) {
        found.add(new Disagreement(about, versions));
      }
    });
    return found;
  }

  private static void note(
      Map<String, Map<String, List<ReportKey>>> told, String about, String value, ReportKey key) {
    told.computeIfAbsent(about, name -> new LinkedHashMap<>())
        .computeIfAbsent(value, name -> new ArrayList<>())
        .add(key);
  }

  /** "killed: 13 / 15". */
  public String text() {
    return about + ": " + String.join(" / ", versions.keySet());
  }
}
