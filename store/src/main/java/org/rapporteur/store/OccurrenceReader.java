package org.rapporteur.store;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.EventId;
import org.rapporteur.occurrence.Decision;
import org.rapporteur.occurrence.Occurrence;
import org.rapporteur.occurrence.OccurrenceId;
import org.rapporteur.occurrence.Reason;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.occurrence.TurnWords;
import org.rapporteur.query.Filter;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;

/** The occurrences of a store as they were when its reports were last joined. */
public final class OccurrenceReader {
  /** Nobody reads more reports of one event. */
  static final int MOST = 200;

  private final Questions questions;
  private final ArticleLoader loader;

  OccurrenceReader(Questions questions, ArticleLoader loader) {
    this.questions = questions;
    this.loader = loader;
  }

  /** The occurrence {@code id} with its first 200 reports; empty when there is none. */
  public Optional<Occurrence> of(OccurrenceId id) throws StoreException {
    List<Row> rows =
        questions.rows(
            "SELECT * FROM occurrence_reports WHERE occurrence = ? ORDER BY ordinal LIMIT " + MOST,
            List.of(id.value()),
            OccurrenceReader::row);
    Map<ReportKey, Report> reports = reports(rows.stream().map(Row::key).toList());
    List<Occurrence.Member> members = new ArrayList<>();
    TurnWords turns = TurnWords.builtIn();
    for (Row row : rows) {
      Report report = reports.get(row.key);
      if (report != null) {
        members.add(
            new Occurrence.Member(
                report, row.key, turns.turnsAnother(report.event()), row.joined, row.decision));
      }
    }
    return members.isEmpty() ? Optional.empty() : Optional.of(new Occurrence(id, members));
  }

  /** Those told by {@code least} articles that {@code filter} means, the most told first. */
  public Slice<Listed> page(Filter filter, int least, int from, int limit) throws StoreException {
    MeantOccurrences meant = MeantOccurrences.of(filter, "o.occurrence", questions.file());
    String where = " FROM occurrences o WHERE o.articles >= " + least + " AND " + meant.sql();
    return questions.slice(
        "SELECT o.*"
            + where
            + " ORDER BY o.sources DESC, o.articles DESC, o.occurrence LIMIT "
            + limit
            + " OFFSET "
            + from,
        "SELECT count(*)" + where,
        meant.values(),
        row ->
            new Listed(
                told(row), StoryReader.key(row, "leading_article", "leading_event"), differ(row)));
  }

  private static String differ(ResultSet row) throws SQLException {
    String differ = row.getString("differ");
    return differ == null ? "" : differ;
  }

  /** How widely the records of {@code article} are told. */
  public Map<EventId, Told> told(String article) throws StoreException {
    Map<EventId, Told> told = new HashMap<>();
    questions.rows(
        "SELECT r.event, o.* FROM occurrence_reports r JOIN occurrences o"
            + " ON o.occurrence = r.occurrence WHERE r.article = ?",
        List.of(article),
        row -> told.put(new EventId(row.getString(1)), told(row)));
    return told;
  }

  /**
   * Events of other occurrences that resemble {@code occurrence} most: the same type and parties,
   * within a month or without a day; the nearest first.
   */
  public List<Listed> near(Occurrence occurrence, int limit) throws StoreException {
    ReportKey leading = ReportKey.of(occurrence.clearest());
    List<Pair> pairs =
        questions.rows(
            "SELECT type, source, target, start_date FROM pairs WHERE article = ? AND ordinal ="
                + " (SELECT ordinal FROM events WHERE article = ? AND event = ?) LIMIT 1",
            List.of(leading.article(), leading.article(), leading.event().value()),
            row ->
                new Pair(
                    row.getString("type"),
                    row.getString("source"),
                    row.getString("target"),
                    row.getDate("start_date")));
    return pairs.isEmpty() ? List.of() : near(occurrence.id(), pairs.getFirst(), limit);
  }

  /** What resembles is chosen before anything is joined, as tables have millions of rows. */
  private List<Listed> near(OccurrenceId id, Pair pair, int limit) throws StoreException {
    return questions.rows(
        """
        WITH alike AS MATERIALIZED (SELECT DISTINCT article, ordinal,
            abs(date_diff('day', start_date, ?::DATE)) AS days FROM pairs WHERE type = ?
            AND source IS NOT DISTINCT FROM ? AND target IS NOT DISTINCT FROM ?
            AND coalesce(abs(date_diff('day', start_date, ?::DATE)) <= 31, true)
            ORDER BY days NULLS LAST, article, ordinal LIMIT 200)
        SELECT o.*, alike.days FROM alike JOIN events e ON e.article = alike.article
            AND e.ordinal = alike.ordinal
          JOIN occurrences o ON o.leading_article = e.article AND o.leading_event = e.event
        WHERE o.occurrence <> ? ORDER BY alike.days NULLS LAST, o.occurrence LIMIT\
        """
            + " "
            + limit,
        Arrays.asList(pair.day, pair.type, pair.source, pair.target, pair.day, id.value()),
        row ->
            new Listed(
                told(row), StoryReader.key(row, "leading_article", "leading_event"), differ(row)));
  }

  /** The reports known by {@code keys}, as far as they are there. */
  public Map<ReportKey, Report> reports(List<ReportKey> keys) throws StoreException {
    Map<ReportKey, Report> reports = new LinkedHashMap<>();
    Map<String, CodedArticle> articles =
        articles(keys.stream().map(ReportKey::article).distinct().toList());
    for (ReportKey key : keys) {
      CodedArticle article = articles.get(key.article());
      if (article != null) {
        article.reports().stream()
            .filter(report -> report.event().id().equals(key.event()))
            .findFirst()
            .ifPresent(report -> reports.put(key, report));
      }
    }
    return reports;
  }

  /** The articles known by {@code keys}, as far as they are there. */
  public Map<String, CodedArticle> articles(List<String> keys) throws StoreException {
    return loader.articles(keys);
  }

  /** The occurrence of each report of {@code articles}. */
  Map<ReportKey, OccurrenceId> places(List<String> articles) throws StoreException {
    Map<ReportKey, OccurrenceId> places = new HashMap<>();
    questions.rows(
        "SELECT occurrence, article, event FROM occurrence_reports WHERE article IN ("
            + Questions.places(articles)
            + ")",
        articles,
        row ->
            places.put(
                StoryReader.key(row, "article", "event"),
                new OccurrenceId(row.getString("occurrence"))));
    return places;
  }

  private static Told told(ResultSet row) throws SQLException {
    return new Told(
        new OccurrenceId(row.getString("occurrence")),
        row.getInt("articles"),
        row.getInt("sources"));
  }

  private static Row row(ResultSet row) throws SQLException {
    boolean founder = row.getString("joined_article") == null;
    return new Row(
        StoryReader.key(row, "article", "event"),
        founder ? null : StoryReader.key(row, "joined_article", "joined_event"),
        founder ? null : new Decision(row.getDouble("score"), reasons(row), null));
  }

  private static List<Reason> reasons(ResultSet row) throws SQLException {
    List<Object> kinds = list(row.getArray("kinds"));
    List<Object> weights = list(row.getArray("weights"));
    List<Object> texts = list(row.getArray("reasons"));
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      reasons.add(
          new Reason(
              Reason.Kind.valueOf(kinds.get(i).toString()),
              ((Number) weights.get(i)).doubleValue(),
              texts.get(i).toString()));
    }
    return reasons;
  }

  private static List<Object> list(Array array) throws SQLException {
    return Arrays.asList((Object[]) array.getArray());
  }

  private record Pair(
      String type, @Nullable String source, @Nullable String target, @Nullable Date day) {}

  private record Row(ReportKey key, @Nullable ReportKey joined, @Nullable Decision decision) {}

  /**
   * An occurrence in a list.
   *
   * @param told how widely it is told
   * @param leading the report that tells most of it
   * @param differ what its reports tell differently; empty when nothing
   */
  public record Listed(Told told, ReportKey leading, String differ) {}
}
