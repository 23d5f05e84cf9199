package org.rapporteur.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.agenda.LifeStep;
import org.rapporteur.event.EventId;
import org.rapporteur.event.EventType;
import org.rapporteur.occurrence.OccurrenceId;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.occurrence.Turn;
import org.rapporteur.query.Filter;

/**
 * The announced events of a store as they were when its reports were last joined. A filter means
 * those with a report that it means.
 */
public final class AgendaReader {
  private static final String ITEMS =
      " FROM (SELECT * FROM agenda QUALIFY row_number() OVER (PARTITION BY occurrence ORDER BY"
          + " sequence DESC) = 1) a JOIN occurrences o ON o.occurrence = a.occurrence WHERE ";

  private static final String SELECT =
      "SELECT a.occurrence, a.summary, o.type, o.leading_article, o.leading_event, o.articles,"
          + " o.sources";

  private final Questions questions;

  AgendaReader(Questions questions) {
    this.questions = questions;
  }

  /** Those of {@code filter} in {@code part} as seen on {@code day}, behind the first ones. */
  public Slice<StoredItem> page(Filter filter, AgendaPart part, LocalDate day, int from, int limit)
      throws StoreException {
    MeantOccurrences meant = MeantOccurrences.of(filter, "a.occurrence", questions.file());
    String where = ITEMS + meant.sql() + " AND " + part.condition();
    Slice<Item> items =
        questions.slice(
            SELECT + where + " ORDER BY " + part.order() + " LIMIT " + limit + " OFFSET " + from,
            "SELECT count(*)" + where,
            meant.and(Date.valueOf(day)),
            AgendaReader::item);
    return new Slice<>(whole(items.items()), items.all());
  }

  /** The first {@code limit} of {@code filter} that touch the days given. */
  public List<StoredItem> between(Filter filter, LocalDate first, LocalDate last, int limit)
      throws StoreException {
    MeantOccurrences meant = MeantOccurrences.of(filter, "a.occurrence", questions.file());
    return whole(
        questions.rows(
            SELECT
                + ITEMS
                + meant.sql()
                + " AND a.start_date <= ? AND coalesce(a.end_date, a.start_date) >= ?"
                + " ORDER BY a.start_date, a.occurrence LIMIT "
                + limit,
            meant.and(Date.valueOf(last), Date.valueOf(first)),
            AgendaReader::item));
  }

  /** The first day from {@code day} on which something of {@code filter} is, else the last one. */
  public Optional<LocalDate> nearest(Filter filter, LocalDate day) throws StoreException {
    MeantOccurrences meant = MeantOccurrences.of(filter, "a.occurrence", questions.file());
    List<@Nullable Object> values = new ArrayList<>();
    values.add(Date.valueOf(day));
    values.addAll(meant.values());
    return questions
        .rows(
            "SELECT coalesce(min(start_date) FILTER (WHERE coalesce(end_date, start_date) >= ?),"
                + " max(start_date)) AS day FROM (SELECT occurrence, last(start_date ORDER BY sequence)"
                + " AS start_date, last(end_date ORDER BY sequence) AS end_date FROM agenda a WHERE "
                + meant.sql()
                + " GROUP BY occurrence)",
            values,
            row -> Optional.ofNullable(Questions.day(row, "day")))
        .getFirst();
  }

  /** The event {@code occurrence}; empty when it was not announced. */
  public Optional<StoredItem> of(OccurrenceId occurrence) throws StoreException {
    return whole(
            questions.rows(
                SELECT + ITEMS + "a.occurrence = ?",
                List.of(occurrence.value()),
                AgendaReader::item))
        .stream()
        .findFirst();
  }

  /** What changed since events of {@code filter} were first told, the latest first. */
  public Slice<StoredChange> changes(Filter filter, int from, int limit) throws StoreException {
    MeantOccurrences meant = MeantOccurrences.of(filter, "a.occurrence", questions.file());
    String where = " FROM agenda a WHERE a.sequence > 0 AND " + meant.sql();
    return questions.slice(
        "SELECT a.*"
            + where
            + " ORDER BY a.told DESC NULLS LAST, a.occurrence, a.sequence DESC LIMIT "
            + limit
            + " OFFSET "
            + from,
        "SELECT count(*)" + where,
        meant.values(),
        row ->
            new StoredChange(
                new OccurrenceId(row.getString("occurrence")),
                row.getString("summary"),
                step(row)));
  }

  private List<StoredItem> whole(List<Item> items) throws StoreException {
    List<String> ids = items.stream().map(item -> item.occurrence).toList();
    Map<String, List<LifeStep>> lives = new HashMap<>();
    if (!ids.isEmpty()) {
      questions.rows(
          "SELECT * FROM agenda WHERE occurrence IN ("
              + Questions.places(ids)
              + ") ORDER BY occurrence, sequence",
          ids,
          row ->
              lives
                  .computeIfAbsent(row.getString("occurrence"), id -> new ArrayList<>())
                  .add(step(row)));
    }
    return items.stream()
        .map(item ->
            new StoredItem(
                new OccurrenceId(item.occurrence),
                EventType.valueOf(item.type),
                item.summary,
                item.leading,
                item.articles,
                item.sources,
                lives.getOrDefault(item.occurrence, List.of())))
        .toList();
  }

  private static LifeStep step(ResultSet row) throws SQLException {
    @Nullable LocalDate told = Questions.day(row, "told");
    return new LifeStep(
        Turn.valueOf(row.getString("turn")),
        told,
        Questions.day(row, "start_date"),
        Questions.day(row, "end_date"),
        row.getString("words"),
        Proofs.of(row, "proof"));
  }

  private static Item item(ResultSet row) throws SQLException {
    return new Item(
        row.getString("occurrence"),
        row.getString("type"),
        row.getString("summary"),
        new ReportKey(
            row.getString("leading_article"), new EventId(row.getString("leading_event"))),
        row.getInt("articles"),
        row.getInt("sources"));
  }

  private record Item(
      String occurrence,
      String type,
      String summary,
      ReportKey leading,
      int articles,
      int sources) {}
}
