package org.rapporteur.app;

import java.nio.file.Path;
import org.rapporteur.store.StoreReader;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The records that a command reads: those of a data directory. Every command that only reads the
 * store goes this way.
 */
final class StoredRecords {
  private final Path data;

  /** Those in {@code data}, for the command {@code spec} in {@code surroundings}. */
  StoredRecords(Surroundings surroundings, CommandSpec spec, Path data) {
    this.data = data;
  }

  /** Does {@code work} with the records and gives its exit code. */
  int read(Work work) throws Exception {
    try (StoreReader reader = StoreReader.open(data)) {
      return work.with(reader);
    }
  }

  /** What is done with records. */
  @FunctionalInterface
  interface Work {
    /** Does it; gives the exit code. */
    int with(StoreReader reader) throws Exception;
  }
}
