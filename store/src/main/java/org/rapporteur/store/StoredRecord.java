package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.rapporteur.formats.CodedLine;
import org.rapporteur.formats.CodedReader;
import org.rapporteur.manifest.Sha256;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;

/** Rows of the table {@code articles} as articles. */
final class StoredRecord {
  /** The columns that the functions below need. */
  static final String COLUMNS =
      "a.article, a.id, a.title, a.published, a.url, a.outlet, coalesce(d.language, 'en') AS"
          + " language, d.copy_of, a.record";

  /** All articles, with their text. */
  static final String SELECT =
      "SELECT "
          + COLUMNS
          + ", a.body FROM articles a LEFT JOIN documents d ON d.article = a.article";

  private StoredRecord() {}

  /** The directory that the database {@code file} is in. */
  static Path directory(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  /** What {@code row} tells of the article. */
  static ReportedArticle article(ResultSet row) throws SQLException {
    Date published = row.getDate("published");
    return new ReportedArticle(
        row.getString("article"),
        row.getString("id"),
        row.getString("title"),
        published == null ? null : published.toLocalDate(),
        row.getString("url"),
        row.getString("outlet"),
        row.getString("language"),
        row.getString("copy_of"));
  }

  /** All of it: its record is read by {@code records}. */
  static CodedArticle coded(ResultSet row, CodedReader records, Path file)
      throws SQLException, StoreException {
    return coded(new StoredArticle(article(row), row.getString("record")), records, file);
  }

  /** The same of {@code stored}. */
  static CodedArticle coded(StoredArticle stored, CodedReader records, Path file)
      throws StoreException {
    ReportedArticle article = stored.article();
    String record = stored.record();
    if (record == null) {
      throw damaged(article, "there is none", file);
    }
    return switch (records.read(1, record)) {
      case CodedLine.Read read ->
          new CodedArticle(
              article,
              read.article().reports().stream()
                  .map(report -> new Report(article, report.event(), report.sentenceText()))
                  .toList(),
              read.article().claims(),
              read.article().warnings(),
              read.article().corrected());
      case CodedLine.Uncoded uncoded -> throw damaged(article, uncoded.message(), file);
      case CodedLine.Broken broken -> throw damaged(article, broken.error().message(), file);
    };
  }

  private static StoreException damaged(ReportedArticle article, String what, Path file) {
    return new StoreException(
        StoreException.Reason.DAMAGED,
        file
            + ": the record of article "
            + article.key()
            + " ("
            + article.id()
            + ") cannot be read: "
            + what
            + "; read the article again");
  }

  /** A hash over all articles and what was read from them. */
  static String contentHash(Connection connection) throws SQLException {
    Sha256 hash = new Sha256();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT article, digest FROM articles ORDER BY article")) {
      while (rows.next()) {
        hash.add(rows.getString(1));
        hash.add(rows.getString(2));
      }
    }
    return hash.hex();
  }
}
