package org.rapporteur.store;

import java.sql.SQLException;
import java.sql.Statement;

/**
 * The table {@code dyad_months}: reports of what one party does to another, counted by the month in
 * which events begin, copies left out. It follows every save, so that nobody who asks for all of it
 * has to wait for ten million records.
 */
final class DyadMonths {
  private static final String COUNTS =
      """
      SELECT date_trunc('month', start_date)::DATE, source_number, target_number, count(*) * %1$d,
        count(*) FILTER (WHERE status = 'ALLEGED') * %1$d,
        count(*) FILTER (WHERE background) * %1$d,
        count(*) FILTER (WHERE NOT background AND status <> 'ALLEGED') * %1$d,
        sum(intensity::DECIMAL(9, 3)) * %1$d
      FROM %2$s WHERE first_of_dyad AND NOT copy AND source_number IS NOT NULL
        AND target_number IS NOT NULL AND %3$s
      GROUP BY ALL\
      """;

  private static final String SAME =
      "m.month IS NOT DISTINCT FROM d.month AND m.source = d.source AND m.target = d.target";

  private DyadMonths() {}

  /** Counts all pairs. */
  static void rebuild(Statement statement) throws SQLException {
    statement.execute("DELETE FROM dyad_months");
    statement.execute("INSERT INTO dyad_months " + COUNTS.formatted(1, "pairs", "TRUE"));
  }

  /** Notes that the pairs of staged articles, as they are stored, will be gone. */
  static void without(Statement statement) throws SQLException {
    statement.execute("DELETE FROM staged_dyad_months");
    statement.execute(
        "INSERT INTO staged_dyad_months "
            + COUNTS.formatted(-1, "pairs", "article IN (SELECT article FROM staged_articles)"));
  }

  /** Counts the staged pairs, and what was noted. */
  static void publish(Statement statement) throws SQLException {
    statement.execute(
        "INSERT INTO staged_dyad_months " + COUNTS.formatted(1, "staged_pairs", "TRUE"));
    String changes =
        """
        (SELECT month, source, target, sum(reports)::BIGINT AS reports, sum(alleged)::BIGINT AS
          alleged, sum(background)::BIGINT AS background, sum(firm)::BIGINT AS firm,
          sum(intensity)::DECIMAL(18, 3) AS intensity FROM staged_dyad_months
        GROUP BY month, source, target) d\
        """;
    statement.execute(
        "UPDATE dyad_months m SET reports = m.reports + d.reports, alleged = m.alleged + d.alleged,"
            + " background = m.background + d.background, firm = m.firm + d.firm,"
            + " intensity = m.intensity + d.intensity FROM "
            + changes
            + " WHERE "
            + SAME);
    statement.execute(
        "INSERT INTO dyad_months SELECT d.* FROM "
            + changes
            + " WHERE NOT EXISTS (SELECT 1 FROM dyad_months m WHERE "
            + SAME
            + ")");
    statement.execute("DELETE FROM dyad_months WHERE reports = 0");
    statement.execute("DELETE FROM staged_dyad_months");
  }
}
