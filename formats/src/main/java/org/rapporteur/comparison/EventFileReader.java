package org.rapporteur.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Status;
import org.rapporteur.formats.CodedLine;
import org.rapporteur.formats.CodedReader;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.formats.InputError;
import org.rapporteur.formats.LineReader;
import org.rapporteur.layout.CameoFacts;
import org.rapporteur.layout.CountryFacts;
import org.rapporteur.report.Report;

/** Reads the cells of a file line by line; a broken line is told and the rest goes on. */
public final class EventFileReader {
  private final CountryFacts countries;
  private final CameoFacts cameo;

  /** With the tables that translate names and codes. */
  public EventFileReader(CountryFacts countries, CameoFacts cameo) {
    this.countries = countries;
    this.cameo = cameo;
  }

  /**
   * Hands the cells of all rows of {@code in} to {@code each}.
   *
   * @param broken receives what is wrong with the other rows
   * @return the kind of the file; null where no line told it, which {@code broken} is told too
   */
  public @Nullable EventFileKind read(
      InputStream in, Consumer<Cell> each, Consumer<InputError> broken) throws IOException {
    LineReader lines = new LineReader(in, CodedReader.LONGEST_LINE);
    LineReader.Line first = lines.next();
    if (first == null) {
      broken.accept(error(1, ErrorCode.EMPTY, "the file is empty"));
      return null;
    }
    EventFileKind kind = EventFileKind.of(first.content().text()).orElse(null);
    if (kind == null) {
      broken.accept(
          error(
              1,
              ErrorCode.UNSUPPORTED,
              "neither lines of \"rapporteur code\" nor a file of GDELT, ICEWS, POLECAT or"
                  + " Phoenix"));
      return null;
    }
    RowReader rows = rows(kind, first.content().text());
    LineReader.Line line = kind.hasHeader() ? lines.next() : first;
    for (; line != null; line = lines.next()) {
      if (line.tooLong()) {
        broken.accept(error(line.number(), ErrorCode.TOO_LONG, "the line is too long"));
      } else if (!line.content().text().isBlank()) {
        read(rows, line, each, broken);
      }
    }
    return kind;
  }

  private static void read(
      RowReader rows, LineReader.Line line, Consumer<Cell> each, Consumer<InputError> broken) {
    try {
      rows.read(line.content().text()).forEach(each);
    } catch (BrokenRowException wrong) {
      broken.accept(
          error(line.number(), ErrorCode.BAD_RECORD, wrong.getMessage() + "; the row is left out"));
    }
  }

  private RowReader rows(EventFileKind kind, String header) {
    return switch (kind) {
      case RAPPORTEUR -> this::coded;
      case GDELT -> new OtherRows(countries, cameo)::gdelt;
      case PHOENIX -> new OtherRows(countries, cameo)::phoenix;
      case ICEWS -> new OtherRows(countries, cameo).icews(header);
      case POLECAT -> new OtherRows(countries, cameo).polecat(header);
    };
  }

  /** Of our records those that happened and are no history, since others tell no status. */
  private List<Cell> coded(String text) {
    return switch (new CodedReader().read(1, text)) {
      case CodedLine.Read read ->
          read.article().reports().stream()
              .filter(report ->
                  report.event().status() == Status.HAPPENED && !report.event().background())
              .flatMap(report -> cells(report).stream())
              .toList();
      case CodedLine.Uncoded uncoded -> List.of();
      case CodedLine.Broken broken -> throw new BrokenRowException(broken.error().message());
    };
  }

  private static List<Cell> cells(Report report) {
    return ReportCells.of(report);
  }

  private static InputError error(long line, ErrorCode code, String message) {
    return new InputError(null, code, message, line);
  }

  /** Reads one line. */
  @FunctionalInterface
  interface RowReader {
    /** The cells of {@code line}; none where it tells no day. */
    List<Cell> read(String line);
  }

  /** A row that cannot be used; the message says why. */
  static final class BrokenRowException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    BrokenRowException(String message) {
      super(message);
    }

    @Override
    public String getMessage() {
      return String.valueOf(super.getMessage());
    }
  }
}
