package org.rapporteur.app;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells in columns, for the screen. */
final class TextTable {
  private static final int WIDEST = 48;

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String... heading) {
    rows.add(List.of(heading));
  }

  void row(String... cells) {
    List<String> row = new ArrayList<>();
    for (String cell : cells) {
      row.add(Printable.shorten(cell, WIDEST));
    }
    rows.add(row);
  }

  /** Its lines, the heading first; no cell is wider than a screen allows. */
  List<String> lines() {
    int[] widths = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).codePointCount(0, row.get(i).length()));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = row.get(i);
      line.append(cell).repeat(' ', widths[i] - cell.codePointCount(0, cell.length()) + 2);
    }
    return line.toString().stripTrailing();
  }
}
