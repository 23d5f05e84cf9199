package org.rapporteur.app;

import java.nio.file.Path;
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
  private ColumnMap columns = ColumnMap.usual();

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
    return new ReadingOptions(columns, as);
  }

  /** Where the account of the run is written; null for nowhere. */
  @Nullable Path report() {
    return report;
  }

  /** Reads a map of columns, saying how to write it when it is none. */
  static final class ColumnConverter implements ITypeConverter<ColumnMap> {
    @Override
    public ColumnMap convert(String text) {
      try {
        return ColumnMap.parse(text);
      } catch (IllegalArgumentException wrong) {
        throw new TypeConversionException(String.valueOf(wrong.getMessage()));
      }
    }
  }
}
