package org.rapporteur.layout;

import java.util.List;

/** How the cells of a table are put into a line. */
enum TableStyle {
  /** RFC 4180: commas, quotes where they are needed, CR LF, a header. */
  CSV(true) {
    @Override
    String line(List<String> cells) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < cells.size(); i++) {
        line.append(i == 0 ? "" : ",").append(quoted(PlainText.unicode(cells.get(i))));
      }
      return line.append("\r\n").toString();
    }
  },
  /** Tabs, no quotes; a tab or an end of line within a cell becomes a blank. */
  TABS(false) {
    @Override
    String line(List<String> cells) {
      return tabbed(cells);
    }
  },
  /** The same with a header. */
  TABS_WITH_HEADER(true) {
    @Override
    String line(List<String> cells) {
      return tabbed(cells);
    }
  };

  private final boolean header;

  TableStyle(boolean header) {
    this.header = header;
  }

  /** Whether the first line names the columns. */
  boolean hasHeader() {
    return header;
  }

  /** The cells as a line with its end. */
  abstract String line(List<String> cells);

  private static String tabbed(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(i == 0 ? "" : "\t").append(PlainText.line(cells.get(i)));
    }
    return line.append('\n').toString();
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
