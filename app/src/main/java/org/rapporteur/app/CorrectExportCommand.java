package org.rapporteur.app;

import java.util.concurrent.Callable;
import org.rapporteur.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur correct export}. */
@Command(
    name = "export",
    header = "Writes the corrections of a store, one JSON object a line.",
    footer = {"", "Example: rapporteur correct export > corrections.jsonl"})
final class CorrectExportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final DataOption data = new DataOption();

  CorrectExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    Output output = new Output(surroundings.out());
    try (RecordStore store = RecordStore.open(data.directory())) {
      for (String line : store.corrections().all().values()) {
        output.line(line);
      }
    }
    output.flush();
    return ExitCode.OK;
  }
}
