package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Furniture;
import org.rapporteur.article.Span;
import org.rapporteur.formats.CodedReader;

/** Articles with their text. */
final class Readings {
  private static final int OPENING = 160;

  private final Connection connection;
  private final Path file;
  private final CodedReader records;

  Readings(Connection connection, Path file, CodedReader records) {
    this.connection = connection;
    this.file = file;
    this.records = records;
  }

  Optional<Reading> of(String article) throws SQLException, StoreException {
    String key = key(article);
    List<Furniture> furniture = furniture(key);
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT "
                + StoredRecord.COLUMNS
                + ", a.body, d.origin, d.canonical, d.copy_kind, coalesce(d.version, 1) AS version,"
                + " d.previous, d.diff FROM articles a LEFT JOIN documents d ON d.article ="
                + " a.article WHERE a.article = ?")) {
      query.setString(1, key);
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        return Optional.of(
            new Reading(
                StoredRecord.coded(row, records, file),
                row.getString("body"),
                furniture,
                row.getString("record"),
                row.getString("origin"),
                row.getString("canonical"),
                row.getString("copy_kind"),
                row.getInt("version"),
                row.getString("previous"),
                row.getString("diff")));
      }
    }
  }

  /** The key of the one that is meant; what was asked for when there is none. */
  private String key(String article) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT article FROM articles WHERE article = ? OR id = ?"
                + " ORDER BY article <> ?, article LIMIT 1")) {
      query.setString(1, article);
      query.setString(2, article);
      query.setString(3, article);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getString(1) : article;
      }
    }
  }

  private List<Furniture> furniture(String article) throws SQLException {
    List<Furniture> furniture = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT begin_offset, end_offset, reason FROM furniture WHERE article = ?"
                + " ORDER BY begin_offset")) {
      query.setString(1, article);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          furniture.add(new Furniture(new Span(rows.getInt(1), rows.getInt(2)), rows.getString(3)));
        }
      }
    }
    return furniture;
  }

  ArticlePage page(int from, int limit) throws SQLException {
    long all = count();
    List<ListedArticle> articles = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT "
                + StoredRecord.COLUMNS.replace(", a.record", "")
                + ", left(a.body, "
                + OPENING
                + ") AS opening, (SELECT count(*) FROM events e WHERE e.article = a.article)"
                + " FROM (SELECT * FROM articles ORDER BY published DESC NULLS LAST, article"
                + " LIMIT ? OFFSET ?) a LEFT JOIN documents d ON d.article = a.article"
                + " ORDER BY a.published DESC NULLS LAST, a.article")) {
      query.setInt(1, limit);
      query.setInt(2, from);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          articles.add(
              new ListedArticle(
                  StoredRecord.article(rows), rows.getString("opening"), rows.getInt(10)));
        }
      }
    }
    return new ArticlePage(articles, all);
  }

  private long count() throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("SELECT count(*) FROM articles");
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
