package org.rapporteur.store;

import java.sql.SQLException;
import java.sql.Statement;

/**
 * The tables {@code parties} and {@code forms}: whom records name, and how. A party is a country
 * or, without one, a code; a form is all that a record tells of whom it names: code, name, registry
 * id, role. Its {@code keys} are what it may be asked for by: country, sectors, codes from the
 * general to the whole ("RUS", "RUSGOV", "RUSGOVMIL"), registry id and lower-case name. Both have
 * numbers, which stay while the store lasts and mean nothing outside of it.
 */
final class PartyForms {
  /** What tells a form of the row {@code a} of the table {@code event_actors} from others. */
  static final String WORDS =
      "concat_ws(chr(31), coalesce(a.code, ''), coalesce(a.country, ''),"
          + " coalesce(array_to_string(a.sectors, ' '), ''), coalesce(a.name, ''),"
          + " coalesce(a.id, ''), coalesce(a.role, ''))";

  private static final String PARTY = "coalesce(a.country, nullif(a.code, ''))";

  private static final String PARTIES =
      """
      INSERT INTO parties
      SELECT (SELECT coalesce(max(number), 0) FROM parties) + row_number() OVER (ORDER BY party),
        party
      FROM (SELECT DISTINCT %2$s AS party FROM %1$sevent_actors a
        WHERE a.alternative = 0 AND a.side <> 'speaker')
      WHERE party IS NOT NULL AND party NOT IN (SELECT party FROM parties)\
      """;

  private static final String FORMS =
      """
      INSERT INTO forms
      SELECT (SELECT coalesce(max(form), 0) FROM forms) + row_number() OVER (ORDER BY words), words,
        n.party, p.number, code, name, id, role,
        list_distinct(list_filter(list_concat(
          list_transform(range(0, len(sectors) + 1),
            lambda i: coalesce(country, '---') || array_to_string(sectors[1:i], '')),
          sectors, [id, lower(name)]), lambda k: k IS NOT NULL AND k <> '---'))
      FROM (SELECT DISTINCT ON (words) %3$s AS words, %2$s AS party, a.*
        FROM %1$sevent_actors a WHERE a.alternative = 0 AND a.side <> 'speaker') n
      LEFT JOIN parties p ON p.party = n.party
      WHERE words NOT IN (SELECT words FROM forms)\
      """;

  private PartyForms() {}

  /** Adds those that the table {@code event_actors}, its name behind {@code prefix}, names. */
  static void add(Statement statement, String prefix) throws SQLException {
    statement.execute(PARTIES.formatted(prefix, PARTY));
    statement.execute(FORMS.formatted(prefix, PARTY, WORDS));
  }

  /** Leaves none. */
  static void clear(Statement statement) throws SQLException {
    statement.execute("DELETE FROM forms");
    statement.execute("DELETE FROM parties");
  }
}
