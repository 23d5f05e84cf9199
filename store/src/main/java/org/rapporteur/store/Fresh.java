package org.rapporteur.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/**
 * Which articles an alert takes for new, and which for known before, as conditions behind the
 * column of an article's key.
 *
 * @param fresh those that are new
 * @param freshValues what is bound to its places
 * @param before those that were known
 * @param beforeValues what is bound to its places
 */
record Fresh(String fresh, List<Object> freshValues, String before, List<Object> beforeValues) {
  /** Those that came with the batches behind {@code from}, up to {@code upTo}. */
  static Fresh arrived(long from, long upTo) {
    return new Fresh(
        " IN (SELECT v.article FROM arrivals v WHERE v.batch > ? AND v.batch <= ?)",
        List.of(from, upTo),
        " NOT IN (SELECT v.article FROM arrivals v WHERE v.batch > ?)",
        List.of(from));
  }

  /** Those that were published behind {@code after}, up to {@code last}. */
  static Fresh published(LocalDate after, LocalDate last) {
    return new Fresh(
        " IN (SELECT v.article FROM articles v WHERE v.published > ? AND v.published <= ?)",
        List.of(Date.valueOf(after), Date.valueOf(last)),
        " IN (SELECT v.article FROM articles v WHERE v.published <= ?)",
        List.of(Date.valueOf(after)));
  }
}
