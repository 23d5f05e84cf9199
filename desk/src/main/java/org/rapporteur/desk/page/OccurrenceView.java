package org.rapporteur.desk.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Status;
import org.rapporteur.occurrence.Decision;
import org.rapporteur.occurrence.Disagreement;
import org.rapporteur.occurrence.Occurrence;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.occurrence.Sources;
import org.rapporteur.report.Report;
import org.rapporteur.store.OccurrenceReader;
import org.rapporteur.store.StoredEntry;
import org.rapporteur.store.StoredItem;

/**
 * An occurrence as its page shows it.
 *
 * @param occurrence the event with its reports
 * @param near other events that resemble it
 * @param item what became of it; null when it was not announced
 * @param entry who says what of it; null when nobody does
 * @param evidence the reports that the page quotes
 * @param banner whether it is behind
 */
public record OccurrenceView(
    Occurrence occurrence,
    List<OccurrenceReader.Listed> near,
    @Nullable StoredItem item,
    @Nullable StoredEntry entry,
    Evidence evidence,
    Banner banner) {
  public OccurrenceView {
    near = List.copyOf(near);
  }

  /** The report that tells most. */
  public RecordView clearest() {
    return RecordView.of(occurrence.clearest(), 0);
  }

  /** What is known of its reality by all reports together. */
  public Status status() {
    return occurrence.status();
  }

  /** Address of the page. */
  public String address() {
    return "/occurrences/" + occurrence.id().value();
  }

  /** Sources that do not depend on each other, each with its reports. */
  public List<Sources.Source> sources() {
    return Sources.builtIn().of(occurrence.reports());
  }

  /** What reports tell differently. */
  public List<Disagreement> disagreements() {
    return Disagreement.of(occurrence);
  }

  /** {@code member} as a record. */
  public RecordView record(Occurrence.Member member) {
    return RecordView.of(member.report(), 0);
  }

  /** The report that {@code member} was joined to, if it is on this page. */
  public Optional<RecordView> joinedTo(Occurrence.Member member) {
    ReportKey to = member.joinedTo();
    return occurrence.members().stream()
        .filter(other -> other.key().equals(to))
        .map(this::record)
        .findFirst();
  }

  /** The report known by {@code key}, if it is on this page. */
  public Optional<RecordView> record(ReportKey key) {
    return occurrence.members().stream()
        .filter(member -> member.key().equals(key))
        .map(this::record)
        .findFirst();
  }

  /** How {@code report} is called among sources. */
  public static String outlet(Report report) {
    String outlet = report.article().outlet();
    return outlet == null ? report.article().id() : outlet;
  }

  /** A score as a share: "97 %". */
  public static String percent(Decision decision) {
    return Math.round(decision.score() * 100) + " %";
  }

  /** A weight with its sign: "+1.25". */
  public static String weight(double weight) {
    return String.format(Locale.ROOT, "%+.2f", weight).replace('-', '−');
  }
}
