package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.claim.Claim;
import org.rapporteur.event.EventId;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.occurrence.OccurrenceId;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.query.Filter;

/** The ledger of claims as it was when the reports of a store were last joined. */
public final class LedgerReader {
  private static final String SELECT =
      "SELECT l.occurrence, any_value(l.state) AS state, any_value(o.leading_article) AS"
          + " leading_article, any_value(o.leading_event) AS leading_event";
  private static final String FROM =
      " FROM ledger l JOIN occurrences o ON o.occurrence = l.occurrence WHERE ";

  private final Questions questions;

  LedgerReader(Questions questions) {
    this.questions = questions;
  }

  /** Those with a report that {@code filter} means, in {@code state}, what was said last first. */
  public Slice<StoredEntry> page(
      Filter filter, LedgerEntry.@Nullable State state, int from, int limit) throws StoreException {
    MeantOccurrences meant = MeantOccurrences.of(filter, "l.occurrence", questions.file());
    String where = FROM + meant.sql() + (state == null ? "" : " AND l.state = '" + state + "'");
    Slice<StoredEntry> entries =
        questions.slice(
            SELECT
                + where
                + " GROUP BY l.occurrence ORDER BY max(l.latest) DESC NULLS LAST, l.occurrence"
                + " LIMIT "
                + limit
                + " OFFSET "
                + from,
            "SELECT count(DISTINCT l.occurrence)" + where,
            meant.values(),
            LedgerReader::entry);
    return new Slice<>(whole(entries.items()), entries.all());
  }

  /** What is said of {@code occurrence}; empty when nobody says anything. */
  public Optional<StoredEntry> of(OccurrenceId occurrence) throws StoreException {
    List<StoredEntry> found =
        questions.rows(
            SELECT + FROM + "l.occurrence = ? GROUP BY l.occurrence",
            List.of(occurrence.value()),
            LedgerReader::entry);
    return whole(found).stream().findFirst();
  }

  private List<StoredEntry> whole(List<StoredEntry> entries) throws StoreException {
    List<String> ids = entries.stream().map(entry -> entry.occurrence().value()).toList();
    Map<String, List<StoredPosition>> positions = new HashMap<>();
    if (!ids.isEmpty()) {
      questions.rows(
          "SELECT * FROM ledger WHERE occurrence IN ("
              + Questions.places(ids)
              + ") ORDER BY occurrence, ordinal",
          ids,
          row ->
              positions
                  .computeIfAbsent(row.getString("occurrence"), id -> new ArrayList<>())
                  .add(position(row)));
    }
    return entries.stream()
        .map(entry ->
            new StoredEntry(
                entry.occurrence(),
                entry.state(),
                entry.leading(),
                positions.getOrDefault(entry.occurrence().value(), List.of())))
        .toList();
  }

  private static StoredEntry entry(ResultSet row) throws SQLException {
    return new StoredEntry(
        new OccurrenceId(row.getString("occurrence")),
        LedgerEntry.State.valueOf(row.getString("state")),
        new ReportKey(
            row.getString("leading_article"), new EventId(row.getString("leading_event"))),
        List.of());
  }

  private static StoredPosition position(ResultSet row) throws SQLException {
    return new StoredPosition(
        Claim.Stance.valueOf(row.getString("stance")),
        row.getString("party_code"),
        row.getString("party_name"),
        Questions.day(row, "since"),
        Questions.day(row, "latest"),
        row.getString("media"),
        Proofs.of(row, "proof"));
  }
}
