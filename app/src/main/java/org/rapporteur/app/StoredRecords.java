package org.rapporteur.app;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The records that a command reads: those of a data directory. Every command that only reads the
 * store goes this way, so that it can be answered by the process that has the store open.
 */
final class StoredRecords {
  private final Surroundings surroundings;
  private final CommandSpec spec;
  private final Path data;

  /** Those in {@code data}, for the command {@code spec} in {@code surroundings}. */
  StoredRecords(Surroundings surroundings, CommandSpec spec, Path data) {
    this.surroundings = surroundings;
    this.spec = spec;
    this.data = data;
  }

  /**
   * Does {@code work} with the records and gives its exit code; when another process has them open,
   * that process does it.
   */
  int read(Work work) throws Exception {
    RecordStore open = surroundings.store();
    if (open != null) {
      try (StoreReader reader = open.reader()) {
        return work.with(reader);
      }
    }
    StoreReader reader;
    try {
      reader = StoreReader.open(data);
    } catch (StoreException inTheWay) {
      if (inTheWay.reason() == StoreException.Reason.IN_USE) {
        OptionalInt code =
            new OwnerClient(surroundings)
                .run(data, spec.root().commandLine().getParseResult().originalArgs());
        if (code.isPresent()) {
          return code.getAsInt();
        }
      }
      throw inTheWay;
    }
    try (reader) {
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
