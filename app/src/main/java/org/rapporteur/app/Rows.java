package org.rapporteur.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/**
 * Rows of cells on their way to the output; numbers, words and nothing. Not for several threads.
 */
final class Rows {
  private final Output output;
  private final RowFormat format;
  private final List<String> names;
  private final TextTable table;
  private final ObjectMapper json = new ObjectMapper();
  private boolean begun;

  /** Goes to {@code output}; the columns are called {@code names}. */
  Rows(Output output, RowFormat format, List<String> names) {
    this.output = output;
    this.format = format;
    this.names = List.copyOf(names);
    this.table =
        new TextTable(
            names.stream()
                .map(name -> name.replace('_', ' ').toUpperCase(Locale.ROOT))
                .toArray(String[]::new));
  }

  /** The next row. */
  void add(@Nullable Object... cells) throws OutputClosedException, EnvironmentException {
    switch (format) {
      case TABLE -> table.row(Arrays.stream(cells).map(Rows::text).toArray(String[]::new));
      case CSV -> {
        begin();
        output.line(csv(Arrays.asList(cells)));
      }
      case JSONL -> {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
          object.put(names.get(i), cells[i]);
        }
        output.line(json.writeValueAsString(object));
      }
    }
    begun = true;
  }

  private void begin() throws OutputClosedException, EnvironmentException {
    if (!begun) {
      output.line(csv(names));
    }
  }

  /** There are no more rows. */
  void end() throws OutputClosedException, EnvironmentException {
    switch (format) {
      case TABLE -> {
        if (begun) {
          for (String line : table.lines()) {
            output.line(line);
          }
        }
      }
      case CSV -> begin();
      case JSONL -> {}
    }
    output.flush();
  }

  private static String csv(List<? extends @Nullable Object> cells) {
    List<String> quoted = new ArrayList<>();
    for (Object cell : cells) {
      String text = text(cell);
      boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      quoted.add(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
    }
    return String.join(",", quoted);
  }

  private static String text(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case Double number -> String.format(Locale.ROOT, "%.2f", number);
      default -> cell.toString();
    };
  }
}
