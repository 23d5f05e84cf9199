package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleSource;

/**
 * All articles of a store with their records, in the order of their keys, a few at a time, over a
 * connection of its own beside the writer. Use from one thread.
 */
public final class StoredTexts implements AutoCloseable {
  private static final int AT_A_TIME = 200;
  private static final String COLUMNS =
      "article, id, body, title, published, url, outlet, record, coder";

  private final Path file;
  private final Connection connection;
  private final Deque<StoredText> waiting = new ArrayDeque<>();
  private String last = "";
  private boolean ended;

  private StoredTexts(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Those of {@code file}, which this process has open. */
  static StoredTexts of(Path file) throws StoreException {
    try {
      return new StoredTexts(file, Connections.open(file));
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** Those of {@code file}, over another connection like {@code connection}. */
  static StoredTexts of(Path file, Connection connection) throws StoreException {
    try {
      return new StoredTexts(file, connection.unwrap(DuckDBConnection.class).duplicate());
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** The next article; null at the end. */
  public @Nullable StoredText next() throws StoreException {
    if (waiting.isEmpty() && !ended) {
      List<StoredText> more = query("WHERE article > ? ORDER BY article LIMIT " + AT_A_TIME, last);
      waiting.addAll(more);
      ended = more.size() < AT_A_TIME;
      last = more.isEmpty() ? last : more.getLast().key();
    }
    return waiting.poll();
  }

  /** The articles whose key or whose identifier, given by the user, is {@code article}. */
  public List<StoredText> find(String article) throws StoreException {
    return query("WHERE article = ? OR id = ? ORDER BY article", article, article);
  }

  /** The articles that have a record with the identifier {@code event}. */
  public List<StoredText> findRecord(String event) throws StoreException {
    return query(
        "WHERE article IN (SELECT article FROM events WHERE event = ?) ORDER BY article", event);
  }

  private List<StoredText> query(String condition, String... values) throws StoreException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT " + COLUMNS + " FROM articles " + condition)) {
      for (int i = 0; i < values.length; i++) {
        query.setString(i + 1, values[i]);
      }
      try (ResultSet rows = query.executeQuery()) {
        List<StoredText> found = new ArrayList<>();
        while (rows.next()) {
          found.add(text(rows));
        }
        return found;
      }
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  private static StoredText text(ResultSet row) throws SQLException {
    Date published = row.getDate(5);
    return new StoredText(
        row.getString(1),
        new ArticleSource(
            row.getString(2),
            row.getString(3),
            row.getString(4),
            published == null ? null : published.toLocalDate(),
            row.getString(6),
            row.getString(7)),
        row.getString(8),
        row.getString(9));
  }

  @Override
  public void close() throws StoreException {
    try {
      connection.close();
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }
}
