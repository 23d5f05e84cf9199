package org.rapporteur.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/**
 * Corrections by users, kept apart from what was read: each as the line of JSON that it is, in the
 * order in which they came.
 */
public final class CorrectionTable {
  private static final int ID_DIGITS = 12;

  private final DuckDBConnection connection;
  private final Transaction transaction;
  private final Runnable changed;

  /** Tells {@code changed} when something was changed. */
  CorrectionTable(DuckDBConnection connection, Transaction transaction, Runnable changed) {
    this.connection = connection;
    this.transaction = transaction;
    this.changed = changed;
  }

  /** All lines by their id, in their order. */
  public Map<String, String> all() throws StoreException {
    return transaction.read(() -> all(connection));
  }

  /** The same, asked over {@code connection}. */
  static Map<String, String> all(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT correction, line FROM corrections ORDER BY ordinal")) {
      Map<String, String> lines = new LinkedHashMap<>();
      while (rows.next()) {
        lines.put(rows.getString(1), rows.getString(2));
      }
      return lines;
    }
  }

  /** Adds those of {@code lines} that are not there; gives their ids. */
  public List<String> add(List<String> lines) throws StoreException {
    Map<String, String> known = all();
    Map<String, String> fresh = new LinkedHashMap<>();
    for (String line : lines) {
      String id = id(line);
      if (!known.containsKey(id)) {
        fresh.put(id, line);
      }
    }
    transaction.write(() -> {
      long ordinal = last();
      for (Map.Entry<String, String> entry : fresh.entrySet()) {
        ordinal++;
        transaction.update(
            "INSERT INTO corrections VALUES (?, ?, ?)", entry.getKey(), ordinal, entry.getValue());
      }
    });
    changed.run();
    return new ArrayList<>(fresh.keySet());
  }

  /** Removes the one with {@code id}; whether it was there. */
  public boolean remove(String id) throws StoreException {
    boolean there = all().containsKey(id);
    transaction.write(() -> transaction.update("DELETE FROM corrections WHERE correction = ?", id));
    changed.run();
    return there;
  }

  /** What {@code line} is known by. */
  public static String id(String line) {
    return Digest.of(line).substring(0, ID_DIGITS);
  }

  private long last() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT coalesce(max(ordinal), 0) FROM corrections")) {
      row.next();
      return row.getLong(1);
    }
  }
}
