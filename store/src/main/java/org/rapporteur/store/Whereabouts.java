package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.Filter;

/** Where reports take place and whom they are about, for maps. */
final class Whereabouts {
  private final Connection connection;
  private final Path file;

  Whereabouts(Connection connection, Path file) {
    this.connection = connection;
    this.file = file;
  }

  List<PlaceCount> places(Filter filter, int limit) throws SQLException, StoreException {
    FilterSql where = FilterSql.of(filter, file);
    String sql =
        "SELECT e.place_name, e.place_country, e.geonames, e.latitude, e.longitude, count(*) AS"
            + " reports, count(*) FILTER (WHERE ends_with(e.quad, 'COOPERATION')) FROM (SELECT"
            + (where.isSided() ? " DISTINCT" : "")
            + " p.article, p.ordinal FROM pairs p WHERE "
            + (where.isSided() ? "" : "p.pair = 0 AND ")
            + where.sql()
            + ") p JOIN events e ON e.article = p.article AND e.ordinal = p.ordinal"
            + " WHERE e.place_precision IN ('CITY', 'SITE') AND e.latitude IS NOT NULL"
            + " GROUP BY ALL ORDER BY reports DESC, e.place_name, e.latitude LIMIT "
            + limit;
    List<PlaceCount> places = new ArrayList<>();
    try (PreparedStatement query = prepare(sql, where.values());
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        int geonames = row.getInt(3);
        places.add(
            new PlaceCount(
                row.getString(1),
                row.getString(2),
                row.wasNull() ? null : geonames,
                row.getDouble(4),
                row.getDouble(5),
                row.getLong(6),
                row.getLong(7)));
      }
    }
    return places;
  }

  /** By countries and codes of the parties; a report counts once for each. */
  List<Share> parties(Filter filter, int limit) throws SQLException, StoreException {
    FilterSql where = FilterSql.of(filter, file);
    // Most records have one row; only those with more can name a party twice.
    String sql =
        "WITH meant AS (SELECT p.article, p.ordinal, p.source, p.target, several.article IS NOT"
            + " NULL AS many FROM pairs p LEFT JOIN (SELECT article, ordinal FROM pairs WHERE pair"
            + " = 1) several ON several.article = p.article AND several.ordinal = p.ordinal WHERE "
            + where.sql()
            + ") SELECT party, count(*) AS reports FROM (SELECT unnest(CASE WHEN source = target"
            + " THEN [source] ELSE [source, target] END) AS party FROM meant WHERE NOT many"
            + " UNION ALL SELECT party FROM (SELECT DISTINCT article, ordinal,"
            + " unnest([source, target]) AS party FROM meant WHERE many))"
            + " WHERE party IS NOT NULL GROUP BY party ORDER BY reports DESC, party LIMIT "
            + limit;
    List<Share> parties = new ArrayList<>();
    try (PreparedStatement query = prepare(sql, where.values());
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        parties.add(new Share(row.getString(1), row.getLong(2)));
      }
    }
    return parties;
  }

  private PreparedStatement prepare(String sql, List<@Nullable Object> values) throws SQLException {
    PreparedStatement query = connection.prepareStatement(sql);
    for (int i = 0; i < values.size(); i++) {
      query.setObject(i + 1, values.get(i));
    }
    return query;
  }
}
