package org.rapporteur.store;

import java.sql.SQLException;
import java.sql.Statement;

/**
 * The table {@code pairs}: who did something to whom, one row for each source and target of a
 * record. A record of equals (several sources, no target) has a row for each of them towards each
 * other, marked {@code mutual}; a record that lacks a side has one row for each party of the other,
 * and one that names nobody has one row. The first row of a record has {@code pair} 0.
 *
 * <p>{@code source} and {@code target} are {@link PartyForms parties}, beside the numbers of party
 * and form. {@code first_of_source} and {@code first_of_target} mark, for each form, one of the
 * rows of a record that name it, so that records can be counted by form.
 */
final class Pairs {
  private static final String DEFINITION =
      """
      INSERT INTO %2$spairs
      WITH named AS (
        SELECT a.article, a.event, a.side, a.ordinal, f.party, f.number, f.form
        FROM %1$sevent_actors a JOIN forms f ON f.words = %3$s
        WHERE a.alternative = 0 AND a.side <> 'speaker'),
      sources AS (SELECT *, count(*) OVER (PARTITION BY article, event) AS parties
        FROM named WHERE side = 'source'),
      targets AS (SELECT * FROM named WHERE side = 'target'),
      sided AS (
        SELECT s.article, s.event, s.ordinal AS source_ordinal, o.ordinal AS target_ordinal,
          s.party AS source, s.number AS source_number, s.form AS source_form,
          o.party AS target, o.number AS target_number, o.form AS target_form, true AS mutual
        FROM sources s JOIN sources o
          ON o.article = s.article AND o.event = s.event AND o.ordinal <> s.ordinal
        WHERE NOT EXISTS
          (SELECT 1 FROM targets t WHERE t.article = s.article AND t.event = s.event)
        UNION ALL
        SELECT coalesce(s.article, t.article), coalesce(s.event, t.event), s.ordinal, t.ordinal,
          s.party, s.number, s.form, t.party, t.number, t.form, false
        FROM sources s FULL JOIN targets t ON t.article = s.article AND t.event = s.event
        WHERE t.article IS NOT NULL OR s.parties = 1)
      SELECT e.article, e.ordinal,
        row_number() OVER (PARTITION BY e.article, e.ordinal
          ORDER BY p.source_ordinal, p.target_ordinal) - 1,
        p.source, p.source_number, p.source_form, p.target, p.target_number, p.target_form,
        coalesce(p.mutual, false), e.type, e.mode, e.cameo, e.quad,
        e.intensity, e.status, e.background, e.start_date, e.end_date, e.place_country,
        a.published, d.copy_of IS NOT NULL,
        row_number() OVER (PARTITION BY e.article, e.ordinal, p.source, p.target
          ORDER BY p.source_ordinal, p.target_ordinal) = 1,
        p.source_form IS NOT NULL AND row_number() OVER (
          PARTITION BY e.article, e.ordinal, p.source_form
          ORDER BY p.source_ordinal, p.target_ordinal) = 1,
        p.target_form IS NOT NULL AND row_number() OVER (
          PARTITION BY e.article, e.ordinal, p.target_form
          ORDER BY p.source_ordinal, p.target_ordinal) = 1
          AND NOT EXISTS (SELECT 1 FROM sources s WHERE s.article = e.article
            AND s.event = e.event AND s.form = p.target_form)
      FROM %1$sevents e
      JOIN %1$sarticles a ON a.article = e.article
      LEFT JOIN documents d ON d.article = e.article
      LEFT JOIN sided p ON p.article = e.article AND p.event = e.event
      ORDER BY e.article, e.ordinal, 3\
      """;

  private Pairs() {}

  /**
   * Adds the rows of the tables of articles whose names are behind {@code from} to the table {@code
   * pairs} whose name is behind {@code to}.
   */
  static void derive(Statement statement, String from, String to) throws SQLException {
    statement.execute(DEFINITION.formatted(from, to, PartyForms.WORDS));
  }
}
