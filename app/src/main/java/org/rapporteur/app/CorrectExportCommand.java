package org.rapporteur.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rapporteur correct export}. */
@Command(
    name = "export",
    header = "Writes the corrections of a store, one JSON object a line.",
    footer = {"", "Example: rapporteur correct export > corrections.jsonl"})
final class CorrectExportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final DataOption data = new DataOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  CorrectExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    return new StoredRecords(surroundings, spec, data.directory())
        .read(reader -> {
          Output output = new Output(surroundings.out());
          for (String line : reader.corrections()) {
            output.line(line);
          }
          output.flush();
          return ExitCode.OK;
        });
  }
}
