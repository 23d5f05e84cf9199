package org.rapporteur.bench.stored;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;

/**
 * Makes a large store of a small one: its articles again and again, each time with other keys and a
 * day later, so that pages and charts have something to show.
 *
 * <p>Arguments: the directory of the small store, that of the new one, the number of records.
 */
public final class ManyRecords {
  private static final List<String> TABLES =
      List.of("articles", "events", "event_actors", "claims", "furniture", "documents");

  private ManyRecords() {}

  /** Runs it. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws Exception {
    Path from = Path.of(arguments[0]).resolve(RecordStore.FILE_NAME);
    Path to = Path.of(arguments[1]);
    long records = Long.parseLong(arguments[2]);
    RecordStore.open(to).close();
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + to.resolve(RecordStore.FILE_NAME));
        Statement statement = connection.createStatement()) {
      statement.execute("ATTACH '" + from + "' AS small (READ_ONLY)");
      long times = Math.ceilDiv(records, Math.max(1, count(statement, "small.events")));
      for (String table : TABLES) {
        copy(statement, table, times);
      }
      // What is derived is made when the store is opened next.
      statement.execute("DELETE FROM meta WHERE name = 'derived.pairs'");
      System.out.printf(
          "%,d articles with %,d records%n",
          count(statement, "articles"), count(statement, "events"));
    }
    indexAnew(to);
    System.out.printf("%,d MiB%n", Files.size(to.resolve(RecordStore.FILE_NAME)) >> 20);
  }

  /** What came in behind the back of the store is not in its index of the text. */
  private static void indexAnew(Path store) throws StoreException {
    try (RecordStore open = RecordStore.open(store)) {
      open.rebuildIndex();
    }
  }

  private static long count(Statement statement, String table) throws SQLException {
    try (ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void copy(Statement statement, String table, long times) throws SQLException {
    List<String> columns = new ArrayList<>();
    List<String> values = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT column_name, data_type FROM duckdb_columns() WHERE database_name = 'small'"
                + " AND table_name = '"
                + table
                + "' ORDER BY column_index")) {
      while (rows.next()) {
        String column = rows.getString(1);
        columns.add(column);
        values.add(
            switch (column) {
              case "article" -> "md5(s.article || n)";
              case "id" -> table.equals("articles") ? "s.id || '#' || n" : "s.id";
              case "batch" -> "1";
              case "digest" -> "md5(s.digest || n)";
              case "copy_of", "previous", "coder", "input" -> "NULL";
              case "canonical" -> "s.canonical || '#' || n";
              case "published", "start_date", "end_date" ->
                  "(s." + column + " - (n % 3650)::INTEGER)";
              default -> "s." + column;
            });
      }
    }
    statement.execute(
        "INSERT INTO "
            + table
            + " ("
            + String.join(", ", columns)
            + ") SELECT "
            + String.join(", ", values)
            + " FROM range("
            + times
            + ") r(n), small."
            + table
            + " s");
  }
}
