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

  /** A connection whose results come row by row instead of all at once. */
  static DuckDBConnection open(Path file) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
    return DriverManager.getConnection("jdbc:duckdb:" + file, properties)
        .unwrap(DuckDBConnection.class);
  }
}
