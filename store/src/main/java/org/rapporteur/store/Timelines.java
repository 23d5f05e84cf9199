package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Status;
import org.rapporteur.query.Filter;
import org.rapporteur.query.Value;

/** Counts over time, seen from one party. */
final class Timelines {
  private final Connection connection;
  private final Path file;

  Timelines(Connection connection, Path file) {
    this.connection = connection;
    this.file = file;
  }

  List<TimelineCount> of(Filter filter, Value.Party party, Step step, Breakdown by)
      throws SQLException, StoreException {
    if (by != Breakdown.TYPE && by != Breakdown.QUAD) {
      throw new IllegalArgumentException("no timelines by " + by);
    }
    FilterSql where = FilterSql.of(filter, file);
    FilterSql forth = FilterSql.doneBy(party);
    // What a record has once is the same in all of its rows, so each direction keeps one row.
    String sql =
        "SELECT date_trunc('"
            + step.unit()
            + "', p.start_date)::DATE AS period, "
            + by.expression()
            + " AS part, p.status, p.direction, p.background, count(*), sum(p.intensity) FROM"
            + " (SELECT DISTINCT p.article, p.ordinal, p.start_date, p.type, p.quad, p.status,"
            + " p.background, p.intensity, CASE WHEN p.mutual THEN 'MUTUAL'"
            + " WHEN "
            + forth.sql()
            + " THEN 'FORTH' ELSE 'BACK' END AS direction FROM pairs p WHERE "
            + where.sql()
            + ") p GROUP BY period, "
            + by.grouping()
            + ", p.status, p.direction, p.background"
            + " ORDER BY period NULLS LAST, part, p.status, p.direction, p.background";
    List<@Nullable Object> values = new ArrayList<>(forth.values());
    values.addAll(where.values());
    List<TimelineCount> counts = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        query.setObject(i + 1, values.get(i));
      }
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          counts.add(count(row));
        }
      }
    }
    return counts;
  }

  private static TimelineCount count(ResultSet row) throws SQLException {
    Date period = row.getDate(1);
    return new TimelineCount(
        period == null ? null : period.toLocalDate(),
        row.getString(2),
        Status.valueOf(row.getString(3)),
        Direction.valueOf(row.getString(4)),
        row.getBoolean(5),
        row.getLong(6),
        row.getDouble(7));
  }
}
