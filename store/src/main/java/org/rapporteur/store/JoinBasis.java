package org.rapporteur.store;

/**
 * What there was when reports were read to be joined.
 *
 * @param batch number of the last commit of articles
 * @param rulings what people had said about which reports are of one event, a hash
 */
public record JoinBasis(long batch, String rulings) {
  /** How it is asked for. */
  static final String SELECT =
      "SELECT coalesce((SELECT value::BIGINT FROM meta WHERE name = 'batch'), 0) AS batch,"
          + " (SELECT md5(coalesce(string_agg(correction, ' ' ORDER BY ordinal), ''))"
          + " FROM corrections WHERE line LIKE '%\"join\"%' OR line LIKE '%\"separate\"%')"
          + " AS rulings";
}
