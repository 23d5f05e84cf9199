package org.rapporteur.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.source.ColumnMap;
import org.rapporteur.source.ContentKind;
import org.rapporteur.source.ReadingOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options of commands that read files: what they hold, and the account of the run. */
final class SourceOptions {
  @Option(
      names = "--columns",
      paramLabel = "FIELD=NAME,…",
      converter = ColumnConverter.class,
      description = "Columns of tables and fields of JSON, as text=body,date=published.")
  private Columns columns = new Columns("", ColumnMap.usual());

  @Option(
      names = "--as",
      paramLabel = "KIND",
      description = "Read all files as KIND whatever they look like: ${COMPLETION-CANDIDATES}.")
  private @Nullable ContentKind as;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what was read, and what became of it, as JSON.")
  private @Nullable Path report;

  /** How files are read. */
  ReadingOptions reading() {
    return new ReadingOptions(columns.map(), as);
  }

  /** What was given, by the names of the options. */
  Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    if (!columns.text().isEmpty()) {
      given.put("columns", columns.text());
    }
    if (as != null) {
      given.put("as", as.name());
    }
    return given;
  }

  /** Where the account of the run is written; null for nowhere. */
  @Nullable Path report() {
    return report;
  }

  /**
   * Columns of tables.
   *
   * @param text as the user wrote them
   * @param map what they mean
   */
  record Columns(String text, ColumnMap map) {}

  /** Reads a map of columns, saying how to write it when it is none. */
  static final class ColumnConverter implements ITypeConverter<Columns> {
    @Override
    public Columns convert(String text) {
      try {
        return new Columns(text, ColumnMap.parse(text));
      } catch (IllegalArgumentException wrong) {
        throw new TypeConversionException(String.valueOf(wrong.getMessage()));
      }
    }
  }
}
