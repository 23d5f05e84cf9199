package org.rapporteur.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapporteur reindex}. */
@Command(
    name = "reindex",
    header = "Makes the index of the text anew from the stored records.",
    description =
        "Opening a store repairs what a killed process left; this is for an index that is suspected to be wrong.",
    footer = {"", "Example: rapporteur reindex"})
final class ReindexCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Directory of the stored records (default: ./rapporteur-data).")
  private Path data = Path.of("rapporteur-data");

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  ReindexCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    if (!Files.exists(data.resolve(RecordStore.FILE_NAME))) {
      throw new EnvironmentException(
          "there are no records in " + data + "; --data DIR names another directory");
    }
    try (RecordStore store = RecordStore.open(data)) {
      store.rebuildIndex();
      messages.say(data + ": " + Printable.counted(store.totals().articles(), "article"));
    }
    return ExitCode.OK;
  }
}
