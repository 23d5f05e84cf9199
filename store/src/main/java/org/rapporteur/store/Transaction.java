package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Explicit transactions; DuckDB's appender does not take part in those of JDBC. All that is done
 * over the connection of the writer takes turns by the monitor of this.
 */
final class Transaction {
  private final DuckDBConnection connection;
  private final Path file;
  private final AtomicLong commits = new AtomicLong();

  Transaction(DuckDBConnection connection, Path file) {
    this.connection = connection;
    this.file = file;
  }

  /** Does all of {@code work} or, when it fails, nothing. */
  synchronized void write(Work work) throws StoreException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN TRANSACTION");
      try {
        work.run();
        statement.execute("COMMIT");
        commits.incrementAndGet();
      } catch (SQLException cause) {
        rollBack(statement, cause);
        throw cause;
      }
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** How often something was written. */
  long commits() {
    return commits.get();
  }

  /** The value of {@code query}. */
  synchronized <T> T read(Query<T> query) throws StoreException {
    try {
      return query.run();
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** Runs {@code sql} with {@code values} in its places. */
  void update(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }

  /** After some errors DuckDB has ended the transaction by itself and refuses to do it again. */
  static void rollBack(Statement statement, SQLException cause) {
    try {
      statement.execute("ROLLBACK");
    } catch (SQLException alreadyEnded) {
      cause.addSuppressed(alreadyEnded);
    }
  }

  /** What is done within a transaction. */
  @FunctionalInterface
  interface Work {
    /** Does it. */
    void run() throws SQLException;
  }

  /** What is asked. */
  @FunctionalInterface
  interface Query<T> {
    /** Asks it. */
    T run() throws SQLException;
  }
}
