package org.rapporteur.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.formats.CorrectionLine;
import org.rapporteur.formats.CorrectionReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur correct remove}. */
@Command(
    name = "remove",
    header = "Removes corrections from a store; their articles are coded again.",
    footer = {"", "Example: rapporteur correct remove 3f2a90b1c7de"})
final class CorrectRemoveCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Parts parts;

  @Parameters(arity = "1..*", paramLabel = "ID", description = "As \"correct list\" tells them.")
  private List<String> ids = List.of();

  @Option(names = "--later", description = "Leave the records to \"rapporteur recode\".")
  private boolean later;

  @Mixin private final DataOption data = new DataOption();

  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  CorrectRemoveCommand(Surroundings surroundings, Parts parts) {
    this.surroundings = surroundings;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    return new StoredRecords(surroundings, spec, data.directory())
        .write(store -> {
          Set<String> articles = new HashSet<>();
          for (String id : ids) {
            String line = store.corrections().all().get(id);
            if (line == null) {
              throw new ParameterException(
                  spec.commandLine(), "no correction " + id + "; \"correct list\" tells them");
            }
            if (new CorrectionReader().read(1, line) instanceof CorrectionLine.Read read) {
              articles.add(read.correction().article());
            }
            store.corrections().remove(id);
          }
          if (!later) {
            new Correcting(surroundings, parts, knowledge, messages)
                .run(store, store.directory(), articles);
          }
          return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
        });
  }
}
