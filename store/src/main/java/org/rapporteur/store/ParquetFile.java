package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes Parquet of tables, by way of the database. */
public final class ParquetFile {
  private static final int LONGEST_LINE = 64 << 20;

  private ParquetFile() {}

  /**
   * Writes the rows of {@code csv} (RFC 4180 with a header, empty cells are null) to {@code
   * parquet} in their order; equal tables give equal bytes.
   *
   * @param columns SQL types by name, in the order of the columns
   */
  public static void write(Path csv, Map<String, String> columns, Path parquet)
      throws StoreException {
    String types =
        columns.entrySet().stream()
            .map(column -> quoted(column.getKey()) + ": " + quoted(column.getValue()))
            .collect(Collectors.joining(", ", "{", "}"));
    String copy =
        "COPY (SELECT * FROM read_csv("
            + quoted(csv.toString())
            + ", columns = "
            + types
            + ", header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '',"
            + " auto_detect = false, strict_mode = true, max_line_size = "
            + LONGEST_LINE
            + ")) TO "
            + quoted(parquet.toString())
            + " (FORMAT parquet, COMPRESSION zstd)";
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads = 1");
      statement.execute(copy);
    } catch (SQLException cause) {
      throw StoreException.from(cause, parquet);
    }
  }

  private static String quoted(String text) {
    return '\'' + text.replace("'", "''") + '\'';
  }
}
