package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** The tables that articles go to. Their columns are in the steps of {@link SchemaPart}. */
final class Schema {
  /** Tables that hold what was read from articles; each has a column {@code article}. */
  static final List<String> TABLES =
      List.of("articles", "events", "event_actors", "claims", "furniture");

  /** Tables that are filled by way of a temporary one. */
  static final List<String> STAGED =
      Stream.concat(TABLES.stream(), Stream.of("documents")).toList();

  private Schema() {}

  /** Makes the tables or moves them to this version; refuses those of a later one. */
  static void prepare(Connection connection, Path file) throws SQLException, StoreException {
    new Migrations(connection, file).apply();
    try (Statement statement = connection.createStatement()) {
      Derived.prepare(statement);
      statement.execute(
          "CREATE OR REPLACE TEMP TABLE staged_confirmed"
              + "(article VARCHAR, input VARCHAR, coder VARCHAR)");
      statement.execute(
          "CREATE OR REPLACE TEMP TABLE staged_inputs AS SELECT * FROM inputs LIMIT 0");
      for (String table : Stream.concat(STAGED.stream(), Derived.STAGED.stream()).toList()) {
        statement.execute(
            "CREATE OR REPLACE TEMP TABLE staged_"
                + table
                + " AS SELECT * FROM "
                + table
                + " LIMIT 0");
      }
    }
  }
}
