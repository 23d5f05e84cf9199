package org.rapporteur.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur backup}. */
@Command(
    name = "backup",
    header = "Copies the stored records to a new directory.",
    description =
        "The copy is of one moment and carries a hash; the index of the text is left out, as restore makes it anew.",
    footer = {"", "Example: rapporteur backup /media/disk/records-2024-06-17"})
final class BackupCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "DIR", description = "A directory that is not there yet.")
  private Path directory = Path.of("");

  @Mixin private final DataOption data = new DataOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  BackupCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    return new StoredRecords(surroundings, spec, data.directory())
        .write(store -> {
          store.backUp(directory);
          messages.say(Printable.holding(directory, store.totals()));
          return ExitCode.OK;
        });
  }
}
