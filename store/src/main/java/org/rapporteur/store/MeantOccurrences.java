package org.rapporteur.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.Filter;

/**
 * The occurrences with a report that a filter means, as a condition.
 *
 * @param sql the condition on a column
 * @param values what is bound to its places
 */
record MeantOccurrences(String sql, List<@Nullable Object> values) {
  /** Of {@code filter}, on {@code column}. */
  static MeantOccurrences of(Filter filter, String column, Path file) throws StoreException {
    if (filter.terms().isEmpty()) {
      return new MeantOccurrences("TRUE", List.of());
    }
    FilterSql where = FilterSql.of(filter, file);
    return new MeantOccurrences(
        column
            + " IN (SELECT r.occurrence FROM pairs p JOIN events e ON e.article = p.article"
            + " AND e.ordinal = p.ordinal JOIN occurrence_reports r ON r.article = e.article"
            + " AND r.event = e.event WHERE "
            + where.sql()
            + ")",
        where.values());
  }

  /** The values with {@code more} behind. */
  List<@Nullable Object> and(@Nullable Object... more) {
    List<@Nullable Object> all = new ArrayList<>(values);
    all.addAll(java.util.Arrays.asList(more));
    return all;
  }
}
