package org.rapporteur.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.Filter;

/**
 * Counts by time, source and target. There may be millions: rows come from the database as numbers
 * alone, and get their names here.
 */
final class DyadSeries {
  private static final String COLUMNS =
      "count(*) AS reports, count(*) FILTER (WHERE p.status = 'ALLEGED') AS alleged, count(*)"
          + " FILTER (WHERE p.background) AS background, count(*) FILTER (WHERE NOT p.background"
          + " AND p.status <> 'ALLEGED') AS firm, avg(p.intensity) AS intensity";

  private final Connection connection;

  DyadSeries(Connection connection) {
    this.connection = connection;
  }

  /** Whether {@link DyadMonths} has all that {@code filter} means, counted well enough. */
  static boolean isKept(Filter filter, Step step, Unit unit) {
    return unit == Unit.REPORT
        && (step == Step.MONTH || step == Step.QUARTER || step == Step.YEAR)
        && filter.equals(Filter.ALL.withoutCopies());
  }

  /** Counts that are kept, by {@code step}, of the {@code parts} dyads with the most reports. */
  List<Count> kept(Step step, long parts) throws SQLException {
    String most =
        parts == StoreReader.ALL
            ? "dyad_months m"
            : """
            dyad_months m JOIN (
              SELECT d.source, d.target FROM dyad_months d
              JOIN parties s ON s.number = d.source JOIN parties t ON t.number = d.target
              GROUP BY d.source, d.target, s.party, t.party
              ORDER BY sum(d.reports) DESC, s.party, t.party LIMIT %d) l
            ON l.source = m.source AND l.target = m.target\
            """
                .formatted(parts);
    String sql =
        step == Step.MONTH
            ? "SELECT m.month AS period, m.source AS source_number, m.target AS target_number,"
                + " m.reports, m.alleged, m.background, m.firm,"
                + " m.intensity::DOUBLE / m.reports AS intensity FROM "
                + most
            : "SELECT date_trunc('"
                + step.unit()
                + "', m.month)::DATE AS period, m.source AS source_number,"
                + " m.target AS target_number, sum(m.reports)::BIGINT AS reports,"
                + " sum(m.alleged)::BIGINT AS alleged, sum(m.background)::BIGINT AS background,"
                + " sum(m.firm)::BIGINT AS firm,"
                + " sum(m.intensity)::DOUBLE / sum(m.reports) AS intensity FROM "
                + most
                + " GROUP BY period, m.source, m.target";
    return counts(sql, List.of());
  }

  /**
   * Counts of {@code rows}, which have one row {@code p} of the table {@code pairs} for each
   * report, source and target.
   *
   * @param with what goes before the query; empty for nothing
   * @param values bound to the places in these
   */
  List<Count> counted(String with, String rows, Step step, List<@Nullable Object> values)
      throws SQLException {
    return counts(
        with
            + "SELECT date_trunc('"
            + step.unit()
            + "', p.start_date)::DATE AS period, p.source_number, p.target_number, "
            + COLUMNS
            + " FROM "
            + rows
            + " GROUP BY period, p.source_number, p.target_number",
        values);
  }

  private List<Count> counts(String grouped, List<@Nullable Object> values) throws SQLException {
    // One number is sorted by faster than three; times that are open come last.
    String sql =
        """
        WITH places AS (SELECT number, row_number() OVER (ORDER BY party) AS place FROM parties)
        SELECT (g.period - DATE '1970-01-01')::INTEGER, g.source_number, g.target_number, g.reports,
          g.alleged, g.background, g.firm, g.intensity
        FROM (%s) g JOIN places s ON s.number = g.source_number
        JOIN places t ON t.number = g.target_number
        ORDER BY coalesce(g.period - DATE '1970-01-01', 3000000) * 1099511627776
          + s.place * 1048576 + t.place\
        """
            .formatted(grouped);
    Names names = names();
    List<Count> counts = new ArrayList<>();
    int day = 0;
    LocalDate period = LocalDate.EPOCH;
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        query.setObject(i + 1, values.get(i));
      }
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          int next = row.getInt(1);
          boolean open = row.wasNull();
          if (next != day) {
            day = next;
            period = LocalDate.ofEpochDay(day);
          }
          counts.add(
              new Count(
                  open ? null : period,
                  names.dyad(row.getInt(2), row.getInt(3)),
                  row.getLong(4),
                  row.getLong(5),
                  row.getLong(6),
                  row.getLong(7),
                  row.getDouble(8)));
        }
      }
    }
    return counts;
  }

  private Names names() throws SQLException {
    Map<Integer, String> parties = new HashMap<>();
    int last = 0;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT number, party FROM parties")) {
      while (row.next()) {
        parties.put(row.getInt(1), row.getString(2));
        last = Math.max(last, row.getInt(1));
      }
    }
    return new Names(parties, last);
  }

  /** Names of dyads, each made once as long as there are not very many parties. */
  private static final class Names {
    private static final int MANY = 2000;

    private final Map<Integer, String> parties;
    private final int side;
    private final @Nullable String[] dyads;

    Names(Map<Integer, String> parties, int last) {
      this.parties = parties;
      this.side = last < MANY ? last + 1 : 0;
      this.dyads = new String[side * side];
    }

    String dyad(int source, int target) {
      if (side == 0) {
        return name(source, target);
      }
      int place = source * side + target;
      String known = dyads[place];
      if (known == null) {
        known = name(source, target);
        dyads[place] = known;
      }
      return known;
    }

    private String name(int source, int target) {
      return parties.get(source) + "-" + parties.get(target);
    }
  }
}
