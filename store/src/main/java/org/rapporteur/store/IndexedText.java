package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.CodedReader;
import org.rapporteur.report.CodedArticle;

/**
 * Keeps the index of the text in step with the database. The database notes which index goes with
 * it, so that one that is in step is not even opened until something is to be added.
 */
final class IndexedText {
  private final Path file;
  private final Connection connection;
  private final CodedReader records = new CodedReader();
  private @Nullable TextIndex index;

  private IndexedText(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens the index beside the database {@code file}. What a killed process left between the
   * commits of the two is made good; an index of another database is made anew.
   */
  static IndexedText open(Path file, Connection connection) throws SQLException, StoreException {
    IndexedText text = new IndexedText(file, connection);
    if (!isNoted(file, connection)) {
      text.bringUpToDate();
    }
    return text;
  }

  private TextIndex index() throws IOException {
    TextIndex open = index;
    if (open == null) {
      open = TextIndex.open(StoredRecord.directory(file));
      index = open;
    }
    return open;
  }

  /** Whether the index beside {@code file} holds all that the database does. */
  static boolean isCurrent(Path file, Connection connection) throws SQLException {
    if (isNoted(file, connection)) {
      return true;
    }
    try {
      return TextIndex.at(StoredRecord.directory(file).resolve(TextIndex.FOLDER))
          .equals(position(connection));
    } catch (IOException | IllegalArgumentException damaged) {
      return false;
    }
  }

  /** Whether the index beside {@code file} is, byte for byte, the one noted at the last end. */
  private static boolean isNoted(Path file, Connection connection) throws SQLException {
    try {
      return note(file, connection).equals(noted(connection));
    } catch (IOException missing) {
      return false;
    }
  }

  private static @Nullable String noted(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT max(value) FROM meta WHERE name = 'indexed'")) {
      row.next();
      return row.getString(1);
    }
  }

  /** What the index beside {@code file} is known by, and the last commit of the database. */
  private static String note(Path file, Connection connection) throws SQLException, IOException {
    return position(connection).batch()
        + " "
        + TextIndex.mark(TextIndex.folder(StoredRecord.directory(file)));
  }

  /** Takes in the articles that were stored since. */
  void bringUpToDate() throws SQLException, StoreException {
    TextIndex.Position now = position(connection);
    try {
      TextIndex index = index();
      if (!index.position().store().equals(now.store()) || index.position().batch() > now.batch()) {
        index.clear();
      }
      if (index.position().equals(now)) {
        return;
      }
      try (PreparedStatement query =
          connection.prepareStatement(
              StoredRecord.SELECT + " WHERE a.batch > ? ORDER BY a.article")) {
        query.setLong(1, index.position().batch());
        try (ResultSet rows = query.executeQuery()) {
          while (rows.next()) {
            index.put(coded(rows), rows.getString("body"));
          }
        }
      }
      index.commit(now);
    } catch (IOException cause) {
      throw failed(file, cause);
    }
  }

  /** An article whose record cannot be read is found by its text all the same. */
  private CodedArticle coded(ResultSet row) throws SQLException {
    try {
      return StoredRecord.coded(row, records, file);
    } catch (StoreException damaged) {
      return new CodedArticle(StoredRecord.article(row), List.of(), List.of(), List.of());
    }
  }

  /** Makes the index anew. */
  void rebuild() throws SQLException, StoreException {
    try {
      index().clear();
    } catch (IOException cause) {
      throw failed(file, cause);
    }
    bringUpToDate();
  }

  private static TextIndex.Position position(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT (SELECT max(value) FROM meta WHERE name = 'store'),"
                    + " (SELECT max(value) FROM meta WHERE name = 'batch')")) {
      row.next();
      return new TextIndex.Position(
          String.valueOf(row.getString(1)), Long.parseLong(row.getString(2)));
    }
  }

  static StoreException failed(Path file, IOException cause) {
    return new StoreException(
        StoreException.Reason.OTHER,
        "the index of the text beside "
            + file
            + " cannot be used ("
            + cause.getMessage()
            + "); delete the folder "
            + TextIndex.FOLDER
            + " there, and it is made anew",
        cause);
  }

  void close() throws SQLException, StoreException {
    TextIndex open = index;
    if (open == null) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      open.close();
      statement.execute("DELETE FROM meta WHERE name = 'indexed'");
      if (open.position().equals(position(connection))) {
        statement.execute("INSERT INTO meta VALUES ('indexed', '" + note(file, connection) + "')");
      }
    } catch (IOException cause) {
      throw failed(file, cause);
    }
  }
}
