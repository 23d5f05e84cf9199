package org.rapporteur.store;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.Value;

/** As whom parties are named in records, and when. */
final class SeenParties {
  private final Connection connection;

  SeenParties(Connection connection) {
    this.connection = connection;
  }

  List<SeenParty> of(Value.Party party, int limit) throws SQLException {
    FilterSql where = FilterSql.named(party);
    // Hashes of 64 bits are told apart faster than the pairs; among a million, two are the same
    // with
    // a chance of one in forty million.
    String sql =
        "SELECT s.name, s.code, s.role, s.id, count(DISTINCT hash(s.article, s.event)) AS records,"
            + " min(a.published), max(a.published) FROM event_actors s"
            + " LEFT JOIN articles a ON a.article = s.article"
            + " LEFT JOIN documents d ON d.article = s.article"
            + " WHERE s.side <> 'speaker' AND s.alternative = 0 AND d.copy_of IS NULL AND "
            + where.sql()
            + " GROUP BY s.name, s.code, s.role, s.id ORDER BY records DESC, s.name, s.code"
            + " LIMIT "
            + limit;
    List<SeenParty> seen = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < where.values().size(); i++) {
        query.setObject(i + 1, where.values().get(i));
      }
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          String code = row.getString(2);
          seen.add(
              new SeenParty(
                  row.getString(1),
                  code == null ? "" : code,
                  row.getString(3),
                  row.getString(4),
                  row.getLong(5),
                  day(row.getDate(6)),
                  day(row.getDate(7))));
        }
      }
    }
    return seen;
  }

  /** The day of the latest article. */
  Optional<LocalDate> latest() throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement("SELECT max(published) FROM articles");
        ResultSet row = query.executeQuery()) {
      row.next();
      return Optional.ofNullable(day(row.getDate(1)));
    }
  }

  private static @Nullable LocalDate day(@Nullable Date date) {
    return date == null ? null : date.toLocalDate();
  }
}
