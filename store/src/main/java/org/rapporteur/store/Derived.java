package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Tables that hold nothing that is not in the others: {@link PartyForms}, {@link Pairs}, {@link
 * DyadMonths}. They follow every save, and are made anew when their definition changes.
 */
final class Derived {
  /** Those that are filled by way of a temporary one. */
  static final List<String> STAGED = List.of("pairs", "dyad_months");

  /** Of the definitions. */
  private static final String VERSION = "3";

  private Derived() {}

  /** Whether the rows were derived by these definitions. */
  static boolean isCurrent(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("SELECT max(value) FROM meta WHERE name = 'derived.pairs'")) {
      row.next();
      return VERSION.equals(row.getString(1));
    }
  }

  /** Derives the rows of all that is stored, unless that was done by these definitions. */
  static void prepare(Statement statement) throws SQLException {
    if (isCurrent(statement)) {
      return;
    }
    statement.execute("BEGIN TRANSACTION");
    try {
      PartyForms.clear(statement);
      PartyForms.add(statement, "");
      statement.execute("DELETE FROM pairs");
      Pairs.derive(statement, "", "");
      DyadMonths.rebuild(statement);
      statement.execute("DELETE FROM meta WHERE name = 'derived.pairs'");
      statement.execute("INSERT INTO meta VALUES ('derived.pairs', '" + VERSION + "')");
      statement.execute("COMMIT");
    } catch (SQLException cause) {
      Transaction.rollBack(statement, cause);
      throw cause;
    }
  }

  /** Derives the rows of what is staged; within the caller's transaction. */
  static void publish(Statement statement) throws SQLException {
    PartyForms.add(statement, "staged_");
    statement.execute("DELETE FROM staged_pairs");
    Pairs.derive(statement, "staged_", "staged_");
    DyadMonths.without(statement);
    statement.execute("DELETE FROM pairs WHERE article IN (SELECT article FROM staged_articles)");
    statement.execute("INSERT INTO pairs SELECT * FROM staged_pairs");
    DyadMonths.publish(statement);
  }
}
