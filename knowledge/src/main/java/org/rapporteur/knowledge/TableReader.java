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
   * The rows of {@code text} that have no more cells than the header.
   *
   * @param file name for messages
   * @param refused receives what is wrong with the others
   */
  public static List<Row> parse(String file, String text, Consumer<KnowledgeException> refused) {
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> columns = new HashMap<>();
    int number = 0;
    for (String line : text.split("\r?\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) {
        for (int i = 0; i < cells.length; i++) {
          columns.put(cells[i].strip(), i);
        }
        continue;
      }
      if (cells.length > columns.size()) {
        refused.accept(
            new KnowledgeException(
                file, number, "has " + cells.length + " cells, the header " + columns.size()));
        continue;
      }
      rows.add(new Row(file, number, columns, cells));
    }
    return rows;
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

    /** An error that names this row. */
    public KnowledgeException error(String message) {
      return new KnowledgeException(file, line, message);
    }
  }
}
