package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks a database.
 *
 * @param connection over which
 * @param file what it is kept in, for messages
 */
record Questions(Connection connection, Path file) {
  /** A part of {@code all}, whose number is what {@code count} counts. */
  <T> Slice<T> slice(
      String select, String count, List<? extends @Nullable Object> values, Row<T> row)
      throws StoreException {
    List<Long> all = rows(count, values, counted -> counted.getLong(1));
    return new Slice<>(rows(select, values, row), all.getFirst());
  }

  /** All rows that {@code sql} gives with {@code values} in its places. */
  <T> List<T> rows(String sql, List<? extends @Nullable Object> values, Row<T> row)
      throws StoreException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        query.setObject(i + 1, values.get(i));
      }
      List<T> rows = new ArrayList<>();
      try (ResultSet found = query.executeQuery()) {
        while (found.next()) {
          rows.add(row.of(found));
        }
      }
      return rows;
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** As many places for values as there are {@code values}. */
  static String places(List<?> values) {
    return values.stream().map(value -> "?").collect(Collectors.joining(", "));
  }

  /** The day in {@code column}; null when there is none. */
  static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    Date day = row.getDate(column);
    return day == null ? null : day.toLocalDate();
  }

  /** Makes something of a row. */
  @FunctionalInterface
  interface Row<T> {
    /** Makes it. */
    T of(ResultSet row) throws SQLException;
  }
}
