package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.formats.CodedReader;
import org.rapporteur.query.Filter;
import org.rapporteur.report.CodedArticle;

/**
 * Articles one after the other, by day of publication, those without one last, then by key.
 *
 * @param connection over which they are asked for
 * @param file what they are kept in
 * @param records reads what was read from them
 */
record StoredArticles(Connection connection, Path file, CodedReader records) {
  /** Hands every article to {@code each}; see {@link StoreReader#articles}. */
  <X extends Exception> void all(StoreReader.Visitor<StoredArticle, X> each)
      throws StoreException, X {
    try (PreparedStatement query = connection.prepareStatement(articles("NULL", "articles"));
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        each.accept(new StoredArticle(StoredRecord.article(rows), rows.getString("record")));
      }
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** The same, with all that was read from the articles. */
  <X extends Exception> void coded(StoreReader.Visitor<CodedArticle, X> each)
      throws StoreException, X {
    try (PreparedStatement query = connection.prepareStatement(articles("NULL", "articles"));
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        each.accept(StoredRecord.coded(rows, records, file));
      }
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** See {@link StoreReader#chosen}; of the first {@code articles} articles. */
  <X extends Exception> void chosen(
      Filter filter, long articles, StoreReader.Visitor<CodedArticle, X> each)
      throws StoreException, X {
    FilterSql where = FilterSql.of(filter, file);
    String chosen =
        "(SELECT p.article AS chosen, list_sort(list(DISTINCT p.ordinal)) AS ordinals"
            + " FROM pairs p WHERE "
            + where.sql()
            + " GROUP BY p.article) JOIN articles ON article = chosen";
    try (PreparedStatement query =
        connection.prepareStatement(
            articles("ordinals", chosen)
                + (articles == StoreReader.ALL ? "" : " LIMIT " + articles))) {
      for (int i = 0; i < where.values().size(); i++) {
        query.setObject(i + 1, where.values().get(i));
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          CodedArticle article = StoredRecord.coded(rows, records, file);
          each.accept(article.only(ordinals(rows.getArray("ordinals"))));
        }
      }
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  private static String articles(String more, String from) {
    return "SELECT "
        + StoredRecord.COLUMNS
        + ", "
        + more
        + " FROM (SELECT * FROM "
        + from
        + ") a LEFT JOIN documents d ON d.article = a.article"
        + " ORDER BY a.published NULLS LAST, a.article";
  }

  private static List<Integer> ordinals(Array array) throws SQLException {
    List<Integer> ordinals = new ArrayList<>();
    Arrays.asList((Object[]) array.getArray()).forEach(number -> ordinals.add((Integer) number));
    return ordinals;
  }
}
