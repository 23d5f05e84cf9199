package org.rapporteur.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.store.RecordStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --data} of commands that need records that are there. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Directory of the stored records (default: ./rapporteur-data).")
  private Path data = Path.of("rapporteur-data");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  DataOption() {}

  /** The directory; it holds records. */
  Path directory() {
    if (!Files.exists(data.resolve(RecordStore.FILE_NAME))) {
      throw new ParameterException(
          spec.commandLine(), data + " holds no records; --data names the directory");
    }
    return data;
  }
}
