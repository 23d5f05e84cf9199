package org.rapporteur.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Where articles came from and how they relate. Use from the thread of its store. */
public final class Provenances {
  private final DuckDBConnection connection;
  private final Transaction transaction;

  Provenances(DuckDBConnection connection, Transaction transaction) {
    this.connection = connection;
    this.transaction = transaction;
  }

  /** The latest version at each of the {@code canonical} addresses that has one. */
  public Map<String, Version> latest(Collection<String> canonical) throws StoreException {
    Map<String, Version> latest = new HashMap<>();
    if (canonical.isEmpty()) {
      return latest;
    }
    String sql =
        "SELECT d.canonical, d.article, d.version, a.body FROM documents d JOIN articles a"
            + " ON a.article = d.article WHERE d.canonical IN ("
            + canonical.stream().map(address -> "?").collect(Collectors.joining(","))
            + ") ORDER BY d.version";
    return transaction.read(() -> {
      try (PreparedStatement query = connection.prepareStatement(sql)) {
        int place = 1;
        for (String address : canonical) {
          query.setString(place++, address);
        }
        try (ResultSet rows = query.executeQuery()) {
          while (rows.next()) {
            Version before = latest.get(rows.getString(1));
            List<String> all = new ArrayList<>(before == null ? List.of() : before.all());
            all.add(rows.getString(2));
            latest.put(
                rows.getString(1),
                new Version(rows.getString(2), rows.getInt(3), rows.getString(4), all));
          }
        }
      }
      return latest;
    });
  }

  /**
   * Hands the last {@code count} articles to {@code each}, the oldest first; gives their number.
   */
  public int recent(int count, Each each) throws StoreException {
    return transaction.read(() -> {
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "SELECT article, canonical, signature, copy_of, copy_kind FROM (SELECT *, rowid"
                      + " AS r FROM documents ORDER BY rowid DESC LIMIT "
                      + count
                      + ") ORDER BY r")) {
        int handed = 0;
        while (rows.next()) {
          handed++;
          each.accept(
              rows.getString(1),
              rows.getString(2),
              rows.getBytes(3),
              rows.getString(4),
              rows.getString(5));
        }
        return handed;
      }
    });
  }

  /** Moves over what is staged and new; within the caller's transaction. */
  void publish() throws SQLException {
    transaction.update(
        "INSERT INTO documents SELECT s.* FROM staged_documents s WHERE NOT EXISTS"
            + " (SELECT 1 FROM documents d WHERE d.article = s.article) ORDER BY s.rowid");
  }

  /**
   * A text that stood at an address.
   *
   * @param article its key
   * @param number 1-based
   * @param text its words
   * @param all keys of all versions there, this one the last
   */
  public record Version(String article, int number, String text, List<String> all) {
    public Version {
      all = List.copyOf(all);
    }
  }

  /** Receives articles. */
  @FunctionalInterface
  public interface Each {
    /** The next article. */
    void accept(
        String key,
        @Nullable String canonical,
        byte[] signature,
        @Nullable String copyOf,
        @Nullable String copyKind);
  }
}
