package org.rapporteur.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;

/**
 * The rows of a table as articles (RFC 4180; commas, semicolons or tabs). The head line names the
 * columns.
 */
final class CsvTable implements Items {
  private static final int LONGEST_HEAD = 1 << 16;

  private final Origin origin;
  private final BoundedRecords reader;
  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;
  private final Map<String, Integer> columns = new HashMap<>();
  private String textColumn = "";

  CsvTable(Origin origin, InputStream in, ColumnMap map) throws IOException {
    this.origin = origin;
    BufferedReader characters =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), LONGEST_HEAD);
    char separator = separator(characters);
    reader = new BoundedRecords(characters);
    parser =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setTrailingData(true)
            .get()
            .parse(reader);
    rows = parser.iterator();
    CSVRecord head = read();
    if (head != null) {
      List<String> names = new ArrayList<>();
      head.forEach(name -> names.add(name.startsWith("\ufeff") ? name.substring(1) : name));
      for (String field : ColumnMap.FIELDS) {
        columns.put(field, map.indexOf(field, names));
      }
      int text = map.indexOf("text", names);
      if (text < 0) {
        throw new RefusedException(
            ErrorCode.MISSING_TEXT,
            "no column holds the text; say which with --columns text=NAME, there are "
                + String.join(", ", names.subList(0, Math.min(20, names.size()))));
      }
      textColumn = names.get(text);
    }
  }

  private static char separator(BufferedReader characters) throws IOException {
    characters.mark(LONGEST_HEAD);
    StringBuilder line = new StringBuilder();
    for (int c = characters.read();
        c >= 0 && c != '\n' && line.length() < LONGEST_HEAD - 1;
        c = characters.read()) {
      line.append((char) c);
    }
    characters.reset();
    return ColumnMap.separator(line.toString());
  }

  @Override
  public @Nullable Item next() throws IOException {
    CSVRecord row = read();
    while (row != null && row.size() == 1 && row.get(0).isBlank()) {
      row = read();
    }
    return row == null ? null : item(row);
  }

  /** The parser says what is wrong with a table in several ways. */
  private @Nullable CSVRecord read() throws IOException {
    reader.begin();
    long line = parser.getCurrentLineNumber() + 1;
    try {
      return rows.hasNext() ? rows.next() : null;
    } catch (UncheckedIOException wrapped) {
      Throwable cause = wrapped.getCause();
      if (cause instanceof RefusedException refused) {
        throw refused;
      }
      String reason = String.valueOf(cause == null ? null : cause.getMessage());
      throw new RefusedException(
          ErrorCode.MALFORMED,
          reason.contains("EOF reached")
              ? "a quotation mark that opens here is not closed; the table was read up to here"
              : "not a sound table: " + reason,
          line);
    }
  }

  private Item item(CSVRecord row) {
    Origin place = origin.at(parser.getCurrentLineNumber());
    String text = value(row, "text");
    if (text == null) {
      return new Item.Refused(
          place,
          ErrorCode.MISSING_TEXT,
          "the row has no text in its column \"" + textColumn + "\"");
    }
    String written = value(row, "date");
    Optional<LocalDate> date = written == null ? Optional.empty() : WrittenDate.parse(written);
    if (written != null && date.isEmpty()) {
      String shown = written.length() <= 40 ? written : written.substring(0, 40) + "…";
      return new Item.Refused(
          place, ErrorCode.BAD_DATE, "not a date: \"" + shown + "\"; write it as 2024-06-17");
    }
    return new Item.Text(
        place,
        text,
        new Known(
            value(row, "id"),
            value(row, "title"),
            date.orElse(null),
            value(row, "url"),
            value(row, "source")));
  }

  private @Nullable String value(CSVRecord row, String field) {
    int column = columns.getOrDefault(field, -1);
    return column < 0 || column >= row.size() || row.get(column).isBlank() ? null : row.get(column);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
