package org.rapporteur.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.alert.Evidence;
import org.rapporteur.alert.Finding;
import org.rapporteur.alert.Novelty;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.query.Filter;
import org.rapporteur.report.Report;

/** Finds what is new in what articles tell together: denials, and turns of announced events. */
final class TogetherLook {
  /** How many reports prove one thing. */
  private static final int PROOFS = 4;

  private final Questions questions;
  private final OccurrenceReader occurrences;
  private final int most;

  /** Gives evidence for the first {@code most} things that are found. */
  TogetherLook(Questions questions, OccurrenceReader occurrences, int most) {
    this.questions = questions;
    this.occurrences = occurrences;
    this.most = most;
  }

  /** Who denies, of the events of {@code filter}, what is alleged. */
  Found denials(Filter filter, Fresh fresh) throws StoreException {
    MeantOccurrences meant = MeantOccurrences.of(filter, "l.occurrence", questions.file());
    List<Told> denials =
        questions.rows(
            "SELECT l.occurrence, l.party_code, l.party_name, l.proof, o.leading_article,"
                + " o.leading_event, (SELECT first(k.party_name ORDER BY k.ordinal) FROM ledger k"
                + " WHERE k.occurrence = l.occurrence AND k.stance <> 'DENY') AS other,"
                + " (SELECT first(k.proof ORDER BY k.ordinal) FROM ledger k WHERE k.occurrence ="
                + " l.occurrence AND k.stance <> 'DENY') AS allegation"
                + " FROM ledger l JOIN occurrences o ON o.occurrence = l.occurrence"
                + " WHERE l.stance = 'DENY' AND "
                + meant.sql()
                + touched("l.occurrence", fresh)
                + " AND (l.state = 'DISPUTED' OR EXISTS (SELECT 1 FROM occurrence_reports r"
                + " JOIN events e ON e.article = r.article AND e.event = r.event"
                + " WHERE r.occurrence = l.occurrence AND e.status = 'ALLEGED'))"
                + " ORDER BY l.since NULLS LAST, l.occurrence, l.ordinal",
            meant.and(fresh.freshValues().toArray()),
            row -> {
              String other = row.getString("other");
              List<ReportKey> proof = new ArrayList<>(Proofs.of(row, "allegation"));
              proof.add(StoryReader.key(row, "leading_article", "leading_event"));
              return new Told(
                  "denial " + row.getString("occurrence") + " " + row.getString("party_code"),
                  row.getString("party_name") + " denies",
                  other == null ? "" : "; " + other + " says so",
                  Proofs.of(row, "proof"),
                  proof);
            });
    return found(denials, fresh);
  }

  /** What became of the announced events of {@code filter} that were moved or called off. */
  Found turns(Filter filter, Fresh fresh) throws StoreException {
    MeantOccurrences meant = MeantOccurrences.of(filter, "a.occurrence", questions.file());
    List<Told> turns =
        questions.rows(
            "SELECT a.*, (SELECT b.proof FROM agenda b WHERE b.occurrence = a.occurrence"
                + " AND b.sequence = a.sequence - 1) AS earlier FROM agenda a"
                + " WHERE a.turn IN ('MOVED', 'CANCELLED') AND "
                + meant.sql()
                + touched("a.occurrence", fresh)
                + " ORDER BY a.told NULLS LAST, a.occurrence, a.sequence",
            meant.and(fresh.freshValues().toArray()),
            row ->
                new Told(
                    "agenda " + row.getString("occurrence") + " " + row.getString("words"),
                    row.getString("summary") + ": " + row.getString("words"),
                    null,
                    Proofs.of(row, "proof"),
                    Proofs.of(row, "earlier")));
    return found(turns, fresh);
  }

  /** Of which something was reported in a fresh article. */
  private static String touched(String column, Fresh fresh) {
    return " AND "
        + column
        + " IN (SELECT t.occurrence FROM occurrence_reports t WHERE t.article"
        + fresh.fresh()
        + ")";
  }

  private Found found(List<Told> told, Fresh fresh) throws StoreException {
    Set<String> articles = fresh(told, fresh);
    List<Told> fresher =
        told.stream().filter(one -> Novelty.isNew(one.proof, articles::contains)).toList();
    List<Finding> findings = new ArrayList<>();
    for (Told one : fresher.subList(0, Math.min(most, fresher.size()))) {
      findings.add(finding(one));
    }
    return new Found(fresher.size(), findings);
  }

  private Set<String> fresh(List<Told> told, Fresh fresh) throws StoreException {
    List<Object> values = new ArrayList<>();
    told.forEach(one -> one.proof.forEach(report -> values.add(report.article())));
    List<Object> keys = values.stream().distinct().toList();
    if (keys.isEmpty()) {
      return Set.of();
    }
    List<Object> all = new ArrayList<>(keys);
    all.addAll(fresh.freshValues());
    return new HashSet<>(
        questions.rows(
            "SELECT a.article FROM articles a WHERE a.article IN ("
                + Questions.places(keys)
                + ") AND a.article"
                + fresh.fresh(),
            all,
            row -> row.getString(1)));
  }

  private Finding finding(Told told) throws StoreException {
    Set<ReportKey> keys = new LinkedHashSet<>(told.proof.stream().limit(PROOFS).toList());
    if (told.behind != null) {
      keys.addAll(acts(List.copyOf(keys)));
    }
    keys.addAll(told.context.stream().limit(1).toList());
    Map<ReportKey, Report> reports = occurrences.reports(List.copyOf(keys));
    Report first = reports.values().stream().findFirst().orElse(null);
    String text =
        told.behind == null || first == null
            ? told.text
            : Finding.of(first, told.text + ": ").text() + told.behind;
    return new Finding(told.subject, text, reports.values().stream().map(Evidence::of).toList());
  }

  /**
   * The records of the words by which the events {@code denied} are denied, where they have some.
   */
  private List<ReportKey> acts(List<ReportKey> denied) throws StoreException {
    List<ReportKey> acts = new ArrayList<>();
    for (ReportKey content : denied) {
      acts.addAll(
          questions.rows(
              "SELECT DISTINCT article, event FROM claims WHERE stance = 'DENY' AND event IS NOT NULL"
                  + " AND article = ? AND content = ? ORDER BY event",
              List.of(content.article(), content.event().value()),
              row -> StoryReader.key(row, "article", "event")));
    }
    return acts;
  }

  /**
   * Something that articles tell together.
   *
   * @param subject what it is known by
   * @param text what it is
   * @param behind what is said behind the words of the event; null where the text says it all
   * @param proof the reports that prove it
   * @param context reports that it answers to
   */
  private record Told(
      String subject,
      String text,
      @Nullable String behind,
      List<ReportKey> proof,
      List<ReportKey> context) {}
}
