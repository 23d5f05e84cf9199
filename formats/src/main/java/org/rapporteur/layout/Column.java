package org.rapporteur.layout;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name as it stands in the header
 * @param kind what its cells hold
 * @param description what they mean, in a line
 * @param value the cell of a row; empty where nothing is known
 */
record Column(String name, Kind kind, String description, Function<Row, String> value) {
  /** What cells hold. */
  enum Kind {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE
  }

  static Column text(String name, String description, Function<Row, String> value) {
    return new Column(name, Kind.STRING, description, value);
  }

  /** A column of a layout that others describe. */
  static Column column(String name, Function<Row, String> value) {
    return new Column(name, Kind.STRING, "", value);
  }

  /** A column that stays empty, since records do not tell it. */
  static Column blank(String name) {
    return column(name, row -> "");
  }

  /** A column that says the same in every row. */
  static Column same(String name, String value) {
    return column(name, row -> value);
  }
}
