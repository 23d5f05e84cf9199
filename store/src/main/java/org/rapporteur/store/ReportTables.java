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
import org.rapporteur.query.Filter;

/** Counts of the reports that a filter means. */
final class ReportTables {
  private static final String COUNTS =
      "count(*), count(*) FILTER (WHERE p.status = 'ALLEGED'), count(*) FILTER (WHERE"
          + " p.background), count(*) FILTER (WHERE NOT p.background AND p.status <> 'ALLEGED')";

  private static final String SIDES = ", p.source, p.target";

  private final Connection connection;
  private final Path file;

  ReportTables(Connection connection, Path file) {
    this.connection = connection;
    this.file = file;
  }

  long count(Filter filter) throws SQLException, StoreException {
    FilterSql where = FilterSql.of(filter, file);
    String sql = "SELECT count(*) FROM " + reports(where);
    try (PreparedStatement query = prepare(sql, where.values());
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  List<Count> series(Filter filter, Step step, Breakdown by, Unit unit, long parts)
      throws SQLException, StoreException {
    if (by == Breakdown.DYAD && DyadSeries.isKept(filter, step, unit)) {
      return new DyadSeries(connection).kept(step, parts);
    }
    FilterSql where = FilterSql.of(filter, file);
    String rows = by == Breakdown.DYAD ? unit.of(dyads(where), SIDES) : unit.of(reports(where), "");
    boolean all = parts == StoreReader.ALL || by == Breakdown.NONE;
    String with = all ? "" : "WITH counted AS NOT MATERIALIZED (SELECT p.* FROM " + rows + ") ";
    if (by == Breakdown.DYAD) {
      return new DyadSeries(connection)
          .counted(with, all ? rows : most(by, parts), step, where.values());
    }
    String sql =
        with
            + "SELECT date_trunc('"
            + step.unit()
            + "', p.start_date)::DATE AS period, "
            + by.expression()
            + " AS part, "
            + COUNTS
            + ", avg(p.intensity) FROM "
            + (all ? rows : most(by, parts))
            + " GROUP BY period, "
            + by.grouping()
            + " ORDER BY period NULLS LAST, part";
    List<Count> counts = new ArrayList<>();
    try (PreparedStatement query = prepare(sql, where.values());
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        Date period = row.getDate(1);
        counts.add(
            new Count(
                period == null ? null : period.toLocalDate(),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getDouble(7)));
      }
    }
    return counts;
  }

  /** The rows {@code counted} of the {@code limit} parts that have the most. */
  private static String most(Breakdown by, long limit) {
    String part = "(" + by.grouping() + ")";
    return "counted p WHERE "
        + part
        + " IN (SELECT "
        + part
        + " FROM counted p GROUP BY "
        + by.grouping()
        + " ORDER BY count(*) DESC, "
        + by.grouping()
        + " LIMIT "
        + limit
        + ")";
  }

  List<DyadBalance> dyads(Filter filter, int limit, Unit unit) throws SQLException, StoreException {
    FilterSql where = FilterSql.of(filter, file);
    String sql =
        """
        SELECT least(p.source, p.target) AS a, greatest(p.source, p.target) AS b,
          count(*) FILTER (WHERE NOT p.mutual AND p.source < p.target),
          count(*) FILTER (WHERE NOT p.mutual AND p.source > p.target),
          count(*) FILTER (WHERE p.mutual AND p.source < p.target),
          avg(p.intensity) FILTER (WHERE p.source < p.target),
          avg(p.intensity) FILTER (WHERE p.source > p.target),
          count(*) FILTER (WHERE ends_with(p.quad, 'COOPERATION') AND once),
          count(*) FILTER (WHERE ends_with(p.quad, 'CONFLICT') AND once),
          count(*) FILTER (WHERE p.status = 'ALLEGED' AND once),
          count(*) FILTER (WHERE p.background AND once),
          count(*) FILTER (WHERE NOT p.background AND p.status <> 'ALLEGED' AND once),
          count(*) FILTER (WHERE once) AS reports
        FROM (SELECT *, NOT p.mutual OR p.source < p.target AS once FROM\
        """
            + " "
            + unit.of(dyads(where), SIDES)
            + ") p WHERE p.source <> p.target GROUP BY a, b ORDER BY reports DESC, a, b LIMIT "
            + limit;
    List<DyadBalance> balances = new ArrayList<>();
    try (PreparedStatement query = prepare(sql, where.values());
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        balances.add(
            new DyadBalance(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                number(row, 6),
                number(row, 7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                row.getLong(11),
                row.getLong(12)));
      }
    }
    return balances;
  }

  List<Share> shares(Filter filter, Facet facet, int limit) throws SQLException, StoreException {
    FilterSql where = FilterSql.of(filter, file);
    String rows =
        facet.isSided()
            ? "(SELECT DISTINCT p.article, p.ordinal, "
                + facet.expression()
                + " AS part FROM pairs p WHERE "
                + where.sql()
                + ")"
            : "(SELECT " + facet.expression() + " AS part FROM " + reports(where) + ")";
    String sql =
        "SELECT part, count(*) AS reports FROM "
            + rows
            + " WHERE part IS NOT NULL GROUP BY part ORDER BY reports DESC, part LIMIT "
            + limit;
    List<Share> shares = new ArrayList<>();
    try (PreparedStatement query = prepare(sql, where.values());
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        shares.add(new Share(row.getString(1), row.getLong(2)));
      }
    }
    return shares;
  }

  private static @Nullable Double number(ResultSet row, int column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? null : number;
  }

  /** One row for each report. */
  private static String reports(FilterSql where) {
    return where.isSided()
        ? "(SELECT DISTINCT ON (p.article, p.ordinal) p.* FROM pairs p WHERE " + where.sql() + ") p"
        : "(SELECT p.* FROM pairs p WHERE p.pair = 0 AND " + where.sql() + ") p";
  }

  /** One row for each report, source and target. */
  private static String dyads(FilterSql where) {
    String both = " AND p.source IS NOT NULL AND p.target IS NOT NULL";
    return where.isSided()
        ? "(SELECT DISTINCT ON (p.article, p.ordinal, p.source, p.target) p.* FROM pairs p WHERE "
            + where.sql()
            + both
            + ") p"
        : "(SELECT p.* FROM pairs p WHERE p.first_of_dyad AND " + where.sql() + both + ") p";
  }

  private PreparedStatement prepare(String sql, List<@Nullable Object> values) throws SQLException {
    PreparedStatement query = connection.prepareStatement(sql);
    for (int i = 0; i < values.size(); i++) {
      query.setObject(i + 1, values.get(i));
    }
    return query;
  }
}
