package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.duckdb.DuckDBConnection;
import org.rapporteur.article.Article;
import org.rapporteur.coding.Coding;

/**
 * Codings kept in one file. Only one process at a time can have a store open; within it, any thread
 * may use it: they take turns.
 */
public final class RecordStore implements AutoCloseable {
  /** Name of the file within the data directory. */
  public static final String FILE_NAME = "records.duckdb";

  /** Each thread of the database needs memory of its own. */
  private static final int WRITING_THREADS = 2;

  private final Path file;
  private final DuckDBConnection connection;
  private final Transaction transaction;
  private final Provenances provenances;
  private final Saving saving;
  private final IndexedText text;
  private final AtomicLong correctionChanges = new AtomicLong();
  private final AtomicLong indexings = new AtomicLong();
  private final KnownRecords known = new KnownRecords();
  private volatile Runnable grown = () -> {};

  private RecordStore(Path file, DuckDBConnection connection) throws SQLException, StoreException {
    this.file = file;
    this.connection = connection;
    this.transaction = new Transaction(connection, file);
    this.provenances = new Provenances(connection, transaction);
    this.saving = new Saving(connection, transaction, provenances);
    Schema.prepare(connection, file);
    this.text = IndexedText.open(file, connection);
  }

  /** Begins to load what opening a store needs, beside what the process does until then. */
  public static void loadAhead() {
    Connections.loadAhead();
  }

  /** Opens the store in {@code directory}, which is made if need be. */
  public static RecordStore open(Path directory) throws StoreException {
    prepareDirectory(directory);
    Path file = directory.resolve(FILE_NAME);
    try {
      DuckDBConnection connection = Connections.open(file);
      try {
        return new RecordStore(file, connection);
      } catch (SQLException | StoreException cause) {
        connection.close();
        throw cause;
      }
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /**
   * Bounds what the database holds in memory while this process reads articles; it would else take
   * most of the machine's. What does not fit goes to the disk.
   */
  public void limitMemory(int mebibytes) throws StoreException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET memory_limit = '" + mebibytes + "MiB'");
      statement.execute("SET threads = " + WRITING_THREADS);
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /**
   * Makes {@code directory} and checks that files can be written there, without opening a store.
   */
  public static void prepareDirectory(Path directory) throws StoreException {
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw new StoreException(
          StoreException.Reason.READ_ONLY, directory + " is a file; the data need a directory");
    }
    try {
      Files.createDirectories(directory);
    } catch (IOException cause) {
      throw new StoreException(
          StoreException.Reason.READ_ONLY,
          "cannot make the directory " + directory + " for the data; choose another",
          cause);
    }
    if (!Files.isWritable(directory)) {
      throw new StoreException(
          StoreException.Reason.READ_ONLY,
          "the directory " + directory + " cannot be written; choose another for the data");
    }
  }

  /** What {@code article} is known by in a store: a hash of its text, address and outlet. */
  public static String key(Article article) {
    return Digest.of(article);
  }

  /**
   * Saves {@code codings}: all of them or, when this fails, none. A coding of an article that is
   * already there replaces the former one; an equal coding changes nothing.
   */
  public SaveResult save(List<Coding> codings) throws StoreException {
    return save(codings.stream().map(coding -> new Kept(coding, null)).toList(), List.of());
  }

  /** The same with where the articles came from, and with {@code marks} in one transaction. */
  public SaveResult save(List<Kept> codings, List<Mark> marks) throws StoreException {
    Map<String, Kept> latest = new LinkedHashMap<>();
    codings.forEach(kept -> latest.put(Digest.of(kept.coding().article()), kept));
    try {
      synchronized (transaction) {
        SaveResult result = saving.save(latest, marks);
        if (result.added() + result.replaced() > 0) {
          text.bringUpToDate();
          indexings.incrementAndGet();
          grown.run();
        }
        return result;
      }
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** Copies the records, as they are now, to the new directory {@code target}. */
  public void backUp(Path target) throws StoreException {
    try {
      synchronized (transaction) {
        Backup.write(connection, target);
      }
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** Makes the index of the text anew, from the database. */
  public void rebuildIndex() throws StoreException {
    try {
      synchronized (transaction) {
        text.rebuild();
      }
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** All articles with their texts and records, to be closed before this; see there. */
  public StoredTexts texts() throws StoreException {
    return StoredTexts.of(file);
  }

  /** What users changed. */
  public CorrectionTable corrections() {
    return new CorrectionTable(connection, transaction, correctionChanges::incrementAndGet);
  }

  /** How often corrections were changed since the store was opened. */
  public long correctionChanges() {
    return correctionChanges.get();
  }

  /** How often anything was changed since the store was opened. */
  public long changes() {
    return transaction.commits() + indexings.get();
  }

  /** The directory that it is in. */
  public Path directory() {
    return StoredRecord.directory(file);
  }

  /** A reader beside this writer, to be closed before it; see there. */
  public StoreReader reader() throws StoreException {
    return StoreReader.of(file, known);
  }

  /** The articles that are stored as {@code coder} codes them; see {@link Kept#coder}. */
  public KnownCodings known(String coder) throws StoreException {
    return transaction.read(() -> {
      try (PreparedStatement query =
          connection.prepareStatement(
              "SELECT input FROM articles WHERE coder = ? AND input IS NOT NULL"
                  + " UNION ALL SELECT input FROM inputs WHERE coder = ?")) {
        query.setString(1, coder);
        query.setString(2, coder);
        LongStream.Builder inputs = LongStream.builder();
        try (ResultSet rows = query.executeQuery()) {
          while (rows.next()) {
            inputs.add(KnownCodings.number(rows.getString(1)));
          }
        }
        return new KnownCodings(inputs.build().toArray());
      }
    });
  }

  /** Where articles came from and how they relate. */
  public Provenances provenances() {
    return provenances;
  }

  /** What articles tell together. */
  public Joins joins() {
    return new Joins(connection, transaction, grown);
  }

  /** What users want to be told. */
  public AlertTable alerts() {
    return new AlertTable(connection, transaction);
  }

  /** From now on, {@code told} is run, quickly, whenever articles were saved or joined. */
  public void whenGrown(Runnable told) {
    grown = told;
  }

  /** What people judged. */
  public JudgementTable judgements() {
    return new JudgementTable(file, transaction);
  }

  /** What feeds have named. */
  public FeedLedger feedLedger() {
    return new FeedLedger(connection, transaction);
  }

  /** How far an interrupted {@code run} got; empty when there is none. */
  public Optional<Mark.Reached> reached(String run) throws StoreException {
    return transaction.read(() -> {
      try (PreparedStatement query =
          connection.prepareStatement("SELECT items, tally FROM runs WHERE run = ?")) {
        query.setString(1, run);
        try (ResultSet row = query.executeQuery()) {
          return row.next()
              ? Optional.of(new Mark.Reached(run, row.getLong(1), row.getString(2)))
              : Optional.empty();
        }
      }
    });
  }

  /** How much the store holds. */
  public Totals totals() throws StoreException {
    return transaction.read(() -> new Totals(count("articles"), count("events"), count("claims")));
  }

  /** A hash over all articles and what was read from them. */
  public String contentHash() throws StoreException {
    return transaction.read(() -> StoredRecord.contentHash(connection));
  }

  private long count(String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Writes everything to the file and lets go of it. */
  @Override
  public void close() throws StoreException {
    try {
      synchronized (transaction) {
        text.close();
        connection.close();
      }
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /**
   * What became of saved articles.
   *
   * @param added were not there before
   * @param replaced were there with another coding
   * @param unchanged were there with the same coding
   */
  public record SaveResult(int added, int replaced, int unchanged) {
    /** Both together. */
    public SaveResult plus(SaveResult other) {
      return new SaveResult(
          added + other.added, replaced + other.replaced, unchanged + other.unchanged);
    }
  }

  /**
   * Number of rows.
   *
   * @param articles articles
   * @param events records
   * @param claims claims, one for each claimant
   */
  public record Totals(long articles, long events, long claims) {}
}
