package org.rapporteur.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.CodedReader;
import org.rapporteur.occurrence.OccurrenceJoiner.Membership;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.query.Filter;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;

/**
 * Reads a store. Beside a writer of the same process ({@link RecordStore#reader}) it has a
 * connection of its own: it sees what is committed, and neither waits for the other. Any number of
 * readers may be open; use each from one thread.
 */
public final class StoreReader implements AutoCloseable {
  /** No limit. */
  public static final long ALL = Long.MAX_VALUE;

  private final Path file;
  private final Connection connection;
  private final ReportTables tables;
  private final CodedReader records = new CodedReader();
  private final StoredArticles articles;
  private final ArticleLoader loader;
  private final ReportPages pages;
  private final Readings readings;
  private final Questions questions;
  private final ChartCounts charts;

  private StoreReader(Path file, Connection connection, KnownRecords known) {
    this.file = file;
    this.connection = connection;
    this.articles = new StoredArticles(connection, file, records);
    this.tables = new ReportTables(connection, file);
    this.questions = new Questions(connection, file);
    this.loader = new ArticleLoader(questions, records, known);
    this.pages = new ReportPages(connection, file, loader);
    this.readings = new Readings(connection, file, records);
    this.charts = new ChartCounts(connection, file);
  }

  /** Reads {@code file}, which this process has open; {@code known} need not be read again. */
  static StoreReader of(Path file, KnownRecords known) throws StoreException {
    try {
      return new StoreReader(file, Connections.open(file), known);
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /**
   * Reads the store in {@code directory}, which no process may have open to write. Other processes
   * can read it at the same time, but none can write until this is closed.
   */
  public static StoreReader open(Path directory) throws StoreException {
    Path file = directory.resolve(RecordStore.FILE_NAME);
    if (!Files.exists(file)) {
      throw new StoreException(
          StoreException.Reason.MISSING,
          "there are no records in " + directory + "; \"rapporteur read\" stores some there");
    }
    try {
      Connection connection = Connections.openReadOnly(file);
      if (Migrations.isCurrent(connection) && IndexedText.isCurrent(file, connection)) {
        return new StoreReader(file, connection, new KnownRecords());
      }
      connection.close();
      RecordStore.open(directory).close();
      return new StoreReader(file, Connections.openReadOnly(file), new KnownRecords());
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /**
   * Hands every article to {@code each}, one after the other, so that any number of them needs the
   * memory of a few: by day of publication, those without one last, then by key.
   */
  public <X extends Exception> void articles(Visitor<StoredArticle, X> each)
      throws StoreException, X {
    articles.all(each);
  }

  /** The same, with all that was read from the articles. */
  public <X extends Exception> void coded(Visitor<CodedArticle, X> each) throws StoreException, X {
    articles.coded(each);
  }

  /**
   * Hands the first {@code limit} reports that {@code filter} means to {@code each}, in the order
   * of {@link #articles}, those of an article in text order.
   */
  public <X extends Exception> void reports(Filter filter, long limit, Visitor<Report, X> each)
      throws StoreException, X {
    AtomicLong left = new AtomicLong(limit);
    articles.chosen(
        filter,
        limit,
        article -> {
          for (Report report : article.reports()) {
            if (left.getAndDecrement() > 0) {
              each.accept(report);
            }
          }
        });
  }

  /**
   * Hands every article with reports that {@code filter} means to {@code each}, with these and
   * their claims alone, in the order of {@link #articles}.
   */
  public <X extends Exception> void chosen(Filter filter, Visitor<CodedArticle, X> each)
      throws StoreException, X {
    articles.chosen(filter, ALL, each);
  }

  /**
   * The {@code limit} reports that {@code filter} means and that come in {@code order} behind
   * {@code after}, or first of all when that is null. What it costs does not grow with the pages
   * before.
   */
  public ReportPage page(Filter filter, ReportOrder order, @Nullable Cursor after, int limit)
      throws StoreException {
    try {
      return pages.page(filter, order, after, limit);
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /**
   * The {@code limit} parts of {@code facet} with the most of the reports that {@code filter}
   * means.
   */
  public List<Share> shares(Filter filter, Facet facet, int limit) throws StoreException {
    try {
      return tables.shares(filter, facet, limit);
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** The article whose key, or else whose identifier, given by the user, is {@code article}. */
  public Optional<Reading> reading(String article) throws StoreException {
    try {
      return readings.of(article);
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** The {@code limit} latest articles behind the first {@code from}. */
  public ArticlePage articles(int from, int limit) throws StoreException {
    try {
      return readings.page(from, limit);
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** Where each report that was joined before belongs. */
  public Map<ReportKey, Membership> memberships() throws StoreException {
    try {
      return Joins.memberships(connection);
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** The events that articles tell together. */
  public OccurrenceReader occurrences() {
    return new OccurrenceReader(questions, loader);
  }

  /** The announced events. */
  public AgendaReader agenda() {
    return new AgendaReader(questions);
  }

  /** Who says what of which event. */
  public LedgerReader ledger() {
    return new LedgerReader(questions);
  }

  /** What people want to be told, and what was found. */
  public AlertReader alerts() {
    return new AlertReader(questions, occurrences());
  }

  /** Articles on one matter. */
  public StoryReader stories() {
    return new StoryReader(questions, occurrences());
  }

  /** Where articles came from. */
  public SourceReader sources() {
    return new SourceReader(questions);
  }

  /** What people judged. */
  public JudgementReader judgements() {
    return new JudgementReader(questions);
  }

  /** What there is now, to be read before reports are read to be joined. */
  public JoinBasis joinBasis() throws StoreException {
    return questions
        .rows(
            JoinBasis.SELECT,
            List.of(),
            row -> new JoinBasis(row.getLong("batch"), row.getString("rulings")))
        .getFirst();
  }

  /** How far what articles tell together is behind. */
  public JoinState joinState() throws StoreException {
    JoinBasis now = joinBasis();
    List<JoinBasis> before =
        questions.rows(
            "SELECT batch, rulings FROM joined",
            List.of(),
            row -> new JoinBasis(row.getLong("batch"), row.getString("rulings")));
    long since = before.isEmpty() ? -1 : before.getFirst().batch();
    long changed =
        questions
            .rows(
                "SELECT count(*) FROM articles WHERE coalesce(batch, 0) > ?",
                List.of(since),
                row -> row.getLong(1))
            .getFirst();
    return new JoinState(
        !before.isEmpty(),
        changed,
        !before.isEmpty() && !before.getFirst().rulings().equals(now.rulings()));
  }

  /** What users changed, each as its line of JSON, in the order in which they came. */
  public List<String> corrections() throws StoreException {
    try {
      return List.copyOf(CorrectionTable.all(connection).values());
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** The same by their ids. */
  public Map<String, String> correctionsById() throws StoreException {
    try {
      return CorrectionTable.all(connection);
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** A hash over all articles and what was read from them. */
  public String contentHash() throws StoreException {
    try {
      return StoredRecord.contentHash(connection);
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** All articles with their texts, to be closed before this; see there. */
  public StoredTexts texts() throws StoreException {
    return StoredTexts.of(file, connection);
  }

  /** How many reports were not joined yet, apart from imagined events, which never are. */
  public long unjoined() throws StoreException {
    try (PreparedStatement query =
            connection.prepareStatement(
                "SELECT count(*) FROM events e WHERE e.status <> 'HYPOTHETICAL' AND NOT EXISTS"
                    + " (SELECT 1 FROM occurrence_reports r"
                    + " WHERE r.article = e.article AND r.event = e.event)");
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** Counts that charts and maps are drawn from. */
  public ChartCounts charts() {
    return charts;
  }

  /** How many reports {@code filter} means. */
  public long count(Filter filter) throws StoreException {
    try {
      return tables.count(filter);
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /**
   * Counts of the reports that {@code filter} means, by the {@code step} in which their events
   * begin; times and parts without reports are left out. Ordered by time, then by part.
   */
  public List<Count> series(Filter filter, Step step, Breakdown by) throws StoreException {
    return series(filter, step, by, Unit.REPORT);
  }

  /** The same, counting in {@code unit}. */
  public List<Count> series(Filter filter, Step step, Breakdown by, Unit unit)
      throws StoreException {
    return series(filter, step, by, unit, ALL);
  }

  /** The same of the {@code parts} parts with the most reports. */
  public List<Count> series(Filter filter, Step step, Breakdown by, Unit unit, long parts)
      throws StoreException {
    try {
      return tables.series(filter, step, by, unit, parts);
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /**
   * The {@code limit} pairs of parties with the most reports among those that {@code filter} means.
   */
  public List<DyadBalance> dyads(Filter filter, int limit) throws StoreException {
    return dyads(filter, limit, Unit.REPORT);
  }

  /** The same, counting in {@code unit}. */
  public List<DyadBalance> dyads(Filter filter, int limit, Unit unit) throws StoreException {
    try {
      return tables.dyads(filter, limit, unit);
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /**
   * The {@code limit} articles that fit {@code words} best: all of them must stand there, in any
   * form; those in quotation marks one after the other, those with a minus not at all.
   */
  public List<FoundArticle> search(String words, int limit) throws StoreException {
    return new ArticleSearch(connection, file).best(words, limit);
  }

  /**
   * The {@code limit} articles whose words are most like those of {@code article}, an id or key;
   * empty when there is none with that.
   */
  public List<FoundArticle> like(String article, int limit) throws StoreException {
    return new ArticleSearch(connection, file).like(article, limit);
  }

  @Override
  public void close() throws StoreException {
    try {
      connection.close();
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** Receives what is read. */
  @FunctionalInterface
  public interface Visitor<T, X extends Exception> {
    /** The next one. */
    void accept(T item) throws X;
  }
}
