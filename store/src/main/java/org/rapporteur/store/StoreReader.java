package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.rapporteur.report.ReportedArticle;

/**
 * Reads a store beside its writer, in the same process, over a connection of its own: it sees what
 * is committed, and neither waits for the other. Any number of readers may be open; use each from
 * one thread.
 */
public final class StoreReader implements AutoCloseable {
  private final Path file;
  private final Connection connection;

  private StoreReader(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Reads {@code file}, which this process has open. */
  static StoreReader of(Path file) throws StoreException {
    try {
      return new StoreReader(file, Connections.open(file));
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
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT a.article, a.id, a.title, a.published, a.url, a.outlet,
                  coalesce(d.language, 'en'), d.copy_of, a.record
                FROM articles a LEFT JOIN documents d ON d.article = a.article
                ORDER BY a.published NULLS LAST, a.article\
                """)) {
      while (rows.next()) {
        Date published = rows.getDate(4);
        ReportedArticle article =
            new ReportedArticle(
                rows.getString(1),
                rows.getString(2),
                rows.getString(3),
                published == null ? null : published.toLocalDate(),
                rows.getString(5),
                rows.getString(6),
                rows.getString(7),
                rows.getString(8));
        each.accept(new StoredArticle(article, rows.getString(9)));
      }
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
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
