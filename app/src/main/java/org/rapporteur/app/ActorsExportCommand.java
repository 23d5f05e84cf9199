package org.rapporteur.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.actor.ActorTables.TableFile;
import org.rapporteur.dictionary.Dictionary;
import org.rapporteur.dictionary.DictionaryActor;
import org.rapporteur.dictionary.DictionaryAgent;
import org.rapporteur.dictionary.DictionaryTables;
import org.rapporteur.dictionary.DictionaryWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapporteur actors export}: a user's tables as a dictionary. */
@Command(
    name = "export",
    header = "Writes your own actors, agents or verbs as a dictionary of PETRARCH.",
    footer = {"", "Example: rapporteur actors export --as petrarch --part actors > my.actors.txt"})
final class ActorsExportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(names = "--as", paramLabel = "FORM", description = "petrarch (default: petrarch).")
  private Form form = Form.PETRARCH;

  @Option(
      names = "--part",
      paramLabel = "PART",
      description = "actors, agents or verbs (default: actors).")
  private Part part = Part.ACTORS;

  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  ActorsExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Forms of dictionaries. */
  enum Form {
    PETRARCH
  }

  /** Kinds of dictionaries. */
  enum Part {
    ACTORS,
    AGENTS,
    VERBS
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    knowledge.tables(messages);
    List<DictionaryActor> actors = new ArrayList<>();
    List<DictionaryAgent> agents = new ArrayList<>();
    for (TableFile file : knowledge.files()) {
      String name = file.name().replaceFirst("^.*[/\\\\]", "").replaceFirst("\\..*$", "");
      if (name.equals("same") || name.equals("different")) {
        continue;
      }
      Dictionary table = DictionaryTables.of(file.name(), file.text());
      actors.addAll(table.actors());
      agents.addAll(table.agents());
    }
    String text =
        switch (form) {
          case PETRARCH ->
              switch (part) {
                case ACTORS -> DictionaryWriter.actors(actors);
                case AGENTS -> DictionaryWriter.agents(knowledge.agentSets(), agents);
                case VERBS -> verbs();
              };
        };
    Output output = new Output(surroundings.out());
    for (String line : text.lines().toList()) {
      output.line(line);
    }
    output.flush();
    return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  /** The dictionaries of verbs as they were imported. */
  private String verbs() throws EnvironmentException {
    StringBuilder text = new StringBuilder();
    for (TableFile file : OwnDictionaries.verbs(knowledge.dictionaries())) {
      text.append(file.text()).append(file.text().endsWith("\n") ? "" : "\n");
    }
    return text.toString();
  }
}
