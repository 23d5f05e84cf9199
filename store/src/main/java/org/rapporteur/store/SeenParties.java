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
    String sql =
        """
        WITH meant AS (SELECT f.* FROM forms f WHERE %s),
        named AS (
          SELECT source_form AS form, count(*) AS records, min(published) AS first_day,
            max(published) AS last_day
          FROM pairs WHERE first_of_source AND NOT copy
            AND source_form IN (SELECT form FROM meant) GROUP BY form
          UNION ALL
          SELECT target_form AS form, count(*), min(published), max(published)
          FROM pairs WHERE first_of_target AND NOT copy
            AND target_form IN (SELECT form FROM meant) GROUP BY form)
        SELECT m.name, m.code, m.role, m.id, sum(n.records) AS records, min(n.first_day),
          max(n.last_day)
        FROM meant m JOIN named n ON n.form = m.form
        GROUP BY m.name, m.code, m.role, m.id ORDER BY records DESC, m.name, m.code LIMIT %d\
        """
            .formatted(where.sql(), limit);
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
