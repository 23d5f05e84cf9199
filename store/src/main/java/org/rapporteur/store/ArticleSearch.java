package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds articles by their words.
 *
 * @param connection over which they are asked for
 * @param file what they are kept in
 */
record ArticleSearch(Connection connection, Path file) {
  /** See {@link StoreReader#search}. */
  List<FoundArticle> best(String words, int limit) throws StoreException {
    try (TextSearch search = TextSearch.open(StoredRecord.directory(file))) {
      return found(search.best(words, limit));
    } catch (IOException cause) {
      throw IndexedText.failed(file, cause);
    }
  }

  /** See {@link StoreReader#like}. */
  List<FoundArticle> like(String article, int limit) throws StoreException {
    try (TextSearch search = TextSearch.open(StoredRecord.directory(file));
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT article, concat_ws(chr(10), title, body) FROM articles"
                    + " WHERE article = ? OR id = ? ORDER BY article LIMIT 1")) {
      query.setString(1, article);
      query.setString(2, article);
      String key;
      String text;
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) {
          return List.of();
        }
        key = row.getString(1);
        text = row.getString(2);
      }
      return found(search.like(key, text, limit));
    } catch (IOException cause) {
      throw IndexedText.failed(file, cause);
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  private List<FoundArticle> found(List<TextSearch.Hit> hits) throws StoreException {
    List<FoundArticle> found = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(StoredRecord.SELECT + " WHERE a.article = ?")) {
      for (TextSearch.Hit hit : hits) {
        query.setString(1, hit.key());
        try (ResultSet row = query.executeQuery()) {
          if (row.next()) {
            found.add(
                new FoundArticle(StoredRecord.article(row), row.getString("body"), hit.score()));
          }
        }
      }
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
    return found;
  }
}
