package org.rapporteur.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.store.RecordStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --data}. */
final class DataOption {
  /** Where records are kept unless another directory is named. */
  static final String USUAL = "rapporteur-data";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = USUAL,
      description = "Directory of the stored records (default: ./rapporteur-data).")
  private Path data = Path.of(USUAL);

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  DataOption() {}

  /** The directory, whether it holds records or not. */
  Path path() {
    return data;
  }

  /** The directory; it holds records. */
  Path directory() {
    return holding(data, spec);
  }

  /** {@code directory}, which was given to the command {@code spec}; it holds records. */
  static Path holding(Path directory, CommandSpec spec) {
    if (!Files.exists(directory.resolve(RecordStore.FILE_NAME))) {
      throw new ParameterException(
          spec.commandLine(), directory + " holds no records; name the directory that does");
    }
    return directory;
  }
}
