package org.rapporteur.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.correction.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur correct import}. */
@Command(
    name = "import",
    header = "Takes the corrections of a file into a store; their articles are coded again.",
    description =
        "A line that is wrong is named and left out. Those that are there stay as they are.",
    footer = {"", "Example: rapporteur correct import corrections.jsonl"})
final class CorrectImportCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Parts parts;

  @Parameters(paramLabel = "FILE", description = "One JSON object a line; - is standard input.")
  private Path file = Path.of("-");

  @Option(names = "--later", description = "Leave the records to \"rapporteur recode\".")
  private boolean later;

  @Mixin private final DataOption data = new DataOption();

  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  CorrectImportCommand(Surroundings surroundings, Parts parts) {
    this.surroundings = surroundings;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    boolean standard = file.getFileName() != null && file.getFileName().toString().equals("-");
    if (standard && surroundings.store() != null) {
      throw new ParameterException(
          spec.commandLine(),
          "standard input is not handed on to the process that has the records open; give a file");
    }
    return new StoredRecords(surroundings, spec, data.directory())
        .write(store -> {
          KnownCorrections given =
              standard
                  ? KnownCorrections.read(surroundings.in(), "standard input", messages)
                  : KnownCorrections.read(file, messages);
          List<String> added = store.corrections().add(given.written());
          messages.say(
              Printable.counted(added.size(), "new correction") + " of " + given.written().size());
          Set<String> articles =
              given.corrections().all().stream()
                  .map(Correction::article)
                  .collect(Collectors.toSet());
          if (!later && !added.isEmpty()) {
            new Correcting(surroundings, parts, knowledge, messages)
                .run(store, store.directory(), articles);
          }
          return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
        });
  }
}
