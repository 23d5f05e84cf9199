package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The table {@code pairs}: who did something to whom, one row for each source and target of a
 * record. A record of equals (several sources, no target) has a row for each of them towards each
 * other, marked {@code mutual}; a record that lacks a side has one row for each party of the other,
 * and one that names nobody has one row. The first row of a record has {@code pair} 0.
 *
 * <p>{@code source} and {@code target} are the country or, without one, the code; {@code
 * source_keys} and {@code target_keys} are all that a party may be asked for by: country, sectors,
 * codes from the general to the whole ("RUS", "RUSGOV", "RUSGOVMIL"), registry id and lower-case
 * name. The table holds nothing that is not in the others and is made anew when its definition
 * changes.
 */
final class Pairs {
  /** Of the definition below. */
  private static final String VERSION = "1";

  private static final String DEFINITION =
      """
      INSERT INTO pairs
      WITH parties AS (
        SELECT article, event, side, ordinal,
          coalesce(country, nullif(code, '')) AS party, code,
          list_distinct(list_filter(list_concat(
            list_transform(range(0, len(sectors) + 1),
              lambda n: coalesce(country, '---') || array_to_string(sectors[1:n], '')),
            sectors, [id, lower(name)]), lambda k: k IS NOT NULL AND k <> '---')) AS keys
        FROM %1$sevent_actors WHERE alternative = 0 AND side <> 'speaker'),
      sources AS (SELECT *, count(*) OVER (PARTITION BY article, event) AS parties
        FROM parties WHERE side = 'source'),
      targets AS (SELECT * FROM parties WHERE side = 'target'),
      sided AS (
        SELECT s.article, s.event, s.ordinal AS source_ordinal, o.ordinal AS target_ordinal,
          s.party AS source, s.code AS source_code, s.keys AS source_keys,
          o.party AS target, o.code AS target_code, o.keys AS target_keys, true AS mutual
        FROM sources s JOIN sources o
          ON o.article = s.article AND o.event = s.event AND o.ordinal <> s.ordinal
        WHERE NOT EXISTS
          (SELECT 1 FROM targets t WHERE t.article = s.article AND t.event = s.event)
        UNION ALL
        SELECT coalesce(s.article, t.article), coalesce(s.event, t.event), s.ordinal, t.ordinal,
          s.party, s.code, s.keys, t.party, t.code, t.keys, false
        FROM sources s FULL JOIN targets t ON t.article = s.article AND t.event = s.event
        WHERE t.article IS NOT NULL OR s.parties = 1)
      SELECT e.article, e.ordinal,
        row_number() OVER (PARTITION BY e.article, e.ordinal
          ORDER BY p.source_ordinal, p.target_ordinal) - 1,
        p.source, p.source_code, coalesce(p.source_keys, []), p.target, p.target_code,
        coalesce(p.target_keys, []), coalesce(p.mutual, false), e.type, e.mode, e.cameo, e.quad,
        e.intensity, e.status, e.background, e.start_date, e.end_date, e.place_country,
        a.published, d.copy_of IS NOT NULL
      FROM %1$sevents e
      JOIN %1$sarticles a ON a.article = e.article
      LEFT JOIN documents d ON d.article = e.article
      LEFT JOIN sided p ON p.article = e.article AND p.event = e.event
      ORDER BY ALL\
      """;

  private Pairs() {}

  /** Derives the rows of all that is stored, unless that was done by this definition. */
  static void prepare(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("SELECT max(value) FROM meta WHERE name = 'derived.pairs'")) {
      row.next();
      if (VERSION.equals(row.getString(1))) {
        return;
      }
    }
    statement.execute("BEGIN TRANSACTION");
    try {
      statement.execute("DELETE FROM pairs");
      statement.execute(DEFINITION.formatted(""));
      statement.execute("DELETE FROM meta WHERE name = 'derived.pairs'");
      statement.execute("INSERT INTO meta VALUES ('derived.pairs', '" + VERSION + "')");
      statement.execute("COMMIT");
    } catch (SQLException cause) {
      Transaction.rollBack(statement, cause);
      throw cause;
    }
  }

  /** Derives the rows of what is staged; within the caller's transaction. */
  static void publish(Statement statement) throws SQLException {
    statement.execute("DELETE FROM pairs WHERE article IN (SELECT article FROM staged_articles)");
    statement.execute(DEFINITION.formatted("staged_"));
  }
}
