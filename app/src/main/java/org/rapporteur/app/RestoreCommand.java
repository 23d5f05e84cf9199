package org.rapporteur.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.store.Backup;
import org.rapporteur.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur restore}. */
@Command(
    name = "restore",
    header = "Puts the records of a backup into a data directory without records.",
    description = "A backup whose bytes are not those that were written is refused.",
    footer = {"", "Example: rapporteur restore /media/disk/records-2024-06-17 --data restored"})
final class RestoreCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "DIR", description = "What backup wrote.")
  private Path directory = Path.of("");

  @Mixin private final DataOption data = new DataOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  RestoreCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    Backup.restore(directory, data.path());
    BackupCommand.copyManifest(directory, data.path());
    try (RecordStore store = RecordStore.open(data.path())) {
      messages.say(Printable.holding(data.path(), store.totals()));
    }
    return ExitCode.OK;
  }
}
