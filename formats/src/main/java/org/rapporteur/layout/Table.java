package org.rapporteur.layout;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.rapporteur.report.Report;

/**
 * A file with a row for each report or pair.
 *
 * @param file its name
 * @param style how cells become lines
 * @param columns in order
 * @param rows the rows of a report
 * @param taken which rows the form has room for; others are counted as left out
 */
record Table(
    String file,
    TableStyle style,
    List<Column> columns,
    BiFunction<Report, Coverage, List<Row>> rows,
    Predicate<Row> taken) {
  Table {
    columns = List.copyOf(columns);
  }

  void writeHeader(Writer out) throws IOException {
    if (style.hasHeader()) {
      out.write(style.line(columns.stream().map(Column::name).toList()));
    }
  }

  void writeRow(Writer out, Row row) throws IOException {
    out.write(style.line(columns.stream().map(column -> column.value().apply(row)).toList()));
  }
}
