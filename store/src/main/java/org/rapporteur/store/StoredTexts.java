package org.rapporteur.store;

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
 * All articles of a store with their records, in the order of their keys, a few at a time. Use from
 * one thread.
 */
public final class StoredTexts {
  private static final int AT_A_TIME = 200;

  private final DuckDBConnection connection;
  private final Transaction transaction;
  private final Deque<StoredText> waiting = new ArrayDeque<>();
  private String last = "";
  private boolean ended;

  StoredTexts(DuckDBConnection connection, Transaction transaction) {
    this.connection = connection;
    this.transaction = transaction;
  }

  /** The next article; null at the end. */
  public @Nullable StoredText next() throws StoreException {
    if (waiting.isEmpty() && !ended) {
      List<StoredText> more = transaction.read(this::more);
      waiting.addAll(more);
      ended = more.size() < AT_A_TIME;
      last = more.isEmpty() ? last : more.getLast().key();
    }
    return waiting.poll();
  }

  private List<StoredText> more() throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT article, id, body, title, published, url, outlet, record FROM articles"
                + " WHERE article > ? ORDER BY article LIMIT "
                + AT_A_TIME)) {
      query.setString(1, last);
      try (ResultSet rows = query.executeQuery()) {
        List<StoredText> more = new ArrayList<>();
        while (rows.next()) {
          more.add(text(rows));
        }
        return more;
      }
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
        row.getString(8));
  }
}
