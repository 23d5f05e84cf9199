package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads tab-separated tables with a header line. */
public final class TableReader {
  private TableReader() {}

  /** The rows of the built-in table at {@code path}. */
  public static List<Row> read(String path) {
    return parse(path, KnowledgeFiles.text(path));
  }

  /**
   * The rows of {@code text}.
   *
   * @param file name for messages
   * @throws KnowledgeException if a row has more cells than the header
   */
  public static List<Row> parse(String file, String text) {
    return parse(
        file,
        text,
        wrong -> {
          throw wrong;
        });
  }

  /**
   * The rows of {@code text} that can be read.
   *
   * @param file name for messages; when it ends in .csv, commas separate cells and quotes may stand
   *     around them, otherwise tabs separate them
   * @param refused receives what is wrong with the others
   */
  public static List<Row> parse(String file, String text, Consumer<KnowledgeException> refused) {
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> columns = new HashMap<>();
    boolean commas = file.endsWith(".csv");
    String[] lines = text.replaceFirst("^\uFEFF", "").split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank() || lines[i].startsWith("#")) {
        continue;
      }
      String[] cells = commas ? commaSeparated(lines[i]) : lines[i].split("\t", -1);
      if (columns.isEmpty()) {
        for (int c = 0; c < cells.length; c++) {
          columns.put(cells[c].strip(), c);
        }
      } else if (cells.length > columns.size()) {
        refused.accept(
            new KnowledgeException(
                file, i + 1, "has " + cells.length + " cells, the header " + columns.size()));
      } else {
        rows.add(new Row(file, i + 1, columns, cells));
      }
    }
    return rows;
  }

  /** The cells of a line after RFC 4180; a quoted cell ends with its line. */
  private static String[] commaSeparated(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean doubled = c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
      if (doubled) {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells.toArray(String[]::new);
  }

  /** One row of a table. */
  public static final class Row {
    private final String file;
    private final int line;
    private final Map<String, Integer> columns;
    private final String[] cells;

    private Row(String file, int line, Map<String, Integer> columns, String[] cells) {
      this.file = file;
      this.line = line;
      this.columns = columns;
      this.cells = cells;
    }

    /** The table it stands in. */
    public String file() {
      return file;
    }

    /** 1-based number of the line. */
    public int line() {
      return line;
    }

    /**
     * The stripped cell of {@code column}; empty if the row ends before it.
     *
     * @throws KnowledgeException if the table has no such column
     */
    public String text(String column) {
      Integer index = columns.get(column);
      if (index == null) {
        throw new KnowledgeException(file, line, "the table lacks the column " + column);
      }
      return index < cells.length ? cells[index].strip() : "";
    }

    /** The stripped cell of {@code column}; empty if the table has no such column. */
    public String optional(String column) {
      return columns.containsKey(column) ? text(column) : "";
    }

    /** The values of a cell that are separated by {@code |}; empty if there are none. */
    public List<String> values(String column) {
      List<String> values = new ArrayList<>();
      for (String value : text(column).split("\\|", -1)) {
        if (!value.isBlank()) {
          values.add(value.strip());
        }
      }
      return values;
    }

    /** The values of a cell as {@link #values}; empty if the table has no such column. */
    public List<String> optionalValues(String column) {
      return columns.containsKey(column) ? values(column) : List.of();
    }

    /** An error that names this row. */
    public KnowledgeException error(String message) {
      return new KnowledgeException(file, line, message);
    }
  }
}
