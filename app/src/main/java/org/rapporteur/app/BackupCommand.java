package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        "The copy is of one moment and carries a hash; the index of the text is left out, as restore makes it anew."
            + " The manifest goes along.",
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
          copyManifest(store.directory(), directory);
          messages.say(Printable.holding(directory, store.totals()));
          return ExitCode.OK;
        });
  }

  /** The manifest beside the records in {@code from}, where there is one, goes along {@code to}. */
  static void copyManifest(Path from, Path to) throws EnvironmentException {
    Path manifest = from.resolve(VerifyCommand.FILE_NAME);
    try {
      if (Files.exists(manifest)) {
        Files.copy(
            manifest, to.resolve(VerifyCommand.FILE_NAME), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException cause) {
      throw new EnvironmentException(
          "cannot copy " + manifest + " to " + to + ": " + cause.getMessage(), cause);
    }
  }
}
