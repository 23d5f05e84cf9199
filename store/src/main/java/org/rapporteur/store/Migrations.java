package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Moves the tables of a store to the versions that this program knows. Each step is one
 * transaction, so that a killed program leaves the tables of one version or the next.
 */
final class Migrations {
  private final Connection connection;
  private final Path file;

  Migrations(Connection connection, Path file) {
    this.connection = connection;
    this.file = file;
  }

  /** Whether the store has the tables that this program knows, and what is derived from them. */
  static boolean isCurrent(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      Map<String, Integer> found = versions(statement);
      boolean current = Derived.isCurrent(statement);
      for (SchemaPart part : SchemaPart.values()) {
        current = current && found.getOrDefault(part.key(), 0) == part.version();
      }
      return current;
    }
  }

  /** Makes or moves the tables of every part; refuses a store of a newer program untouched. */
  void apply() throws SQLException, StoreException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS meta(name VARCHAR, value VARCHAR)");
      Map<String, Integer> found = versions(statement);
      refuseNewer(found);
      for (SchemaPart part : SchemaPart.values()) {
        List<String> steps = part.steps();
        for (int from = found.getOrDefault(part.key(), 0); from < steps.size(); from++) {
          step(statement, part, from + 1, steps.get(from));
        }
      }
    }
  }

  private void refuseNewer(Map<String, Integer> found) throws StoreException {
    Map<String, Integer> unknown = new TreeMap<>(found);
    for (SchemaPart part : SchemaPart.values()) {
      if (unknown.getOrDefault(part.key(), 0) <= part.version()) {
        unknown.remove(part.key());
      }
    }
    if (!unknown.isEmpty()) {
      throw new StoreException(
          StoreException.Reason.NEWER,
          file
              + " was written by a newer Rapporteur ("
              + String.join(", ", unknown.entrySet().stream().map(String::valueOf).toList())
              + "; this one knows schema="
              + SchemaPart.RECORDS.version()
              + "); use that version, or another directory for the data");
    }
  }

  private void step(Statement statement, SchemaPart part, int to, String sql) throws SQLException {
    statement.execute("BEGIN TRANSACTION");
    try {
      statement.execute(sql);
      try (PreparedStatement forget =
              connection.prepareStatement("DELETE FROM meta WHERE name = ?");
          PreparedStatement note = connection.prepareStatement("INSERT INTO meta VALUES (?, ?)")) {
        forget.setString(1, part.key());
        forget.execute();
        note.setString(1, part.key());
        note.setString(2, String.valueOf(to));
        note.execute();
      }
      statement.execute("COMMIT");
    } catch (SQLException cause) {
      Transaction.rollBack(statement, cause);
      throw cause;
    }
  }

  private static Map<String, Integer> versions(Statement statement) throws SQLException {
    Map<String, Integer> versions = new TreeMap<>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT name, max(value::INTEGER) FROM meta"
                + " WHERE name = 'schema' OR name LIKE 'schema.%' GROUP BY name")) {
      while (rows.next()) {
        versions.put(rows.getString(1), rows.getInt(2));
      }
    }
    return versions;
  }
}
