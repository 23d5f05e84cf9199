package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** Connections to a database file; those of one process share it, and need the same settings. */
final class Connections {
  private Connections() {}

  /** Begins to load the database's own code, 70 MB, which takes a third of a second. */
  static void loadAhead() {
    Thread.ofPlatform()
        .daemon()
        .name("database")
        .start(() -> {
          try {
            Class.forName("org.duckdb.DuckDBNative");
          } catch (ClassNotFoundException | LinkageError missing) {
            // Whoever opens a store is told.
          }
        });
  }

  /**
   * A connection that changes nothing, so that any number of processes can have one at a time as
   * long as none has the other kind.
   */
  static DuckDBConnection openReadOnly(Path file) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
    properties.setProperty(DuckDBDriver.DUCKDB_READONLY_PROPERTY, "true");
    return DriverManager.getConnection("jdbc:duckdb:" + file, properties)
        .unwrap(DuckDBConnection.class);
  }

  /** A connection whose results come row by row instead of all at once. */
  static DuckDBConnection open(Path file) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
    return DriverManager.getConnection("jdbc:duckdb:" + file, properties)
        .unwrap(DuckDBConnection.class);
  }
}
