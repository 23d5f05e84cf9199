package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The records that a command works on: those of a data directory. Every command but those that read
 * articles goes this way, so that it can be run by the process that has the store open.
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
    return with(() -> {
      try (StoreReader reader = open == null ? StoreReader.open(data) : open.reader()) {
        return work.with(reader);
      }
    });
  }

  /** The same with work that changes the records. */
  int write(Change work) throws Exception {
    RecordStore open = surroundings.store();
    if (open != null) {
      return work.with(open);
    }
    return with(() -> {
      try (RecordStore store = RecordStore.open(data)) {
        return work.with(store);
      }
    });
  }

  /**
   * The same with work on these records and others, which it opens with {@link #reader(Path)}.
   * Nothing of it may be done before they are open.
   */
  int with(Callable<Integer> work) throws Exception {
    try {
      return work.call();
    } catch (StoreException inTheWay) {
      if (inTheWay.reason() == StoreException.Reason.IN_USE && surroundings.store() == null) {
        OptionalInt code =
            new OwnerClient(surroundings)
                .run(data, spec.root().commandLine().getParseResult().originalArgs());
        if (code.isPresent()) {
          return code.getAsInt();
        }
      }
      throw inTheWay;
    }
  }

  /**
   * A reader of the store in {@code directory}, which may be the one that this process has open.
   */
  StoreReader reader(Path directory) throws StoreException {
    RecordStore open = surroundings.store();
    return open != null && isSame(directory, open.directory())
        ? open.reader()
        : StoreReader.open(directory);
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException missing) {
      return false;
    }
  }

  /** What is done with records. */
  @FunctionalInterface
  interface Work {
    /** Does it; gives the exit code. */
    int with(StoreReader reader) throws Exception;
  }

  /** What is done to records. */
  @FunctionalInterface
  interface Change {
    /** Does it; gives the exit code. */
    int with(RecordStore store) throws Exception;
  }
}
