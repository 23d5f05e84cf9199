package org.rapporteur.app;

import java.util.List;
import picocli.CommandLine.Option;

/** {@code --as} of commands that print rows. */
final class RowsOption {
  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description = "table for a person, csv or jsonl (default: table).")
  private RowFormat format = RowFormat.TABLE;

  /** Whether they are for a person, who reads the first of them. */
  boolean isTable() {
    return format == RowFormat.TABLE;
  }

  /** Rows of {@code columns}, printed as asked for. */
  Rows rows(Surroundings surroundings, List<String> columns) throws EnvironmentException {
    return new Rows(new Output(surroundings.out()), format, columns);
  }
}
