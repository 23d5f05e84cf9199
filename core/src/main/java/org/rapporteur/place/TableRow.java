package org.rapporteur.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a tab-separated table with a header line; lines that begin with # are comments.
 *
 * @param file name of the table, for messages
 * @param line 1-based line
 * @param cells value by column name
 */
record TableRow(String file, int line, Map<String, String> cells) {
  /** The rows of a table that stands beside the knowledge of this program. */
  static List<TableRow> ofResource(String resource) {
    try (InputStream in = open(resource)) {
      return read(resource, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InputStream open(String resource) {
    InputStream in = TableRow.class.getResourceAsStream("/org/rapporteur/knowledge/" + resource);
    if (in == null) {
      throw new IllegalStateException("missing from the class path: " + resource);
    }
    return in;
  }

  /** The rows of {@code in}; {@code file} is named in messages. */
  static List<TableRow> read(String file, InputStream in) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<TableRow> rows = new ArrayList<>();
    List<String> header = List.of();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (header.isEmpty()) {
        header = cells;
      } else {
        rows.add(row(file, number, header, cells));
      }
    }
    return rows;
  }

  private static TableRow row(String file, int line, List<String> header, List<String> cells) {
    if (cells.size() != header.size()) {
      throw new GazetteerException(
          file, line, cells.size() + " columns, the header has " + header.size());
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      values.put(header.get(i), cells.get(i).strip());
    }
    return new TableRow(file, line, values);
  }

  /** The cell of {@code column}, empty when there is no such column. */
  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The cell of {@code column}, which must not be empty. */
  String required(String column) {
    String value = cell(column);
    if (value.isEmpty()) {
      throw bad("no " + column);
    }
    return value;
  }

  /** The parts of a cell that lists values with semicolons. */
  List<String> list(String column) {
    return Arrays.stream(cell(column).split(";"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  GazetteerException bad(String reason) {
    return new GazetteerException(file, line, reason);
  }
}
