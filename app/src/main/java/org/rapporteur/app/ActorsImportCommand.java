package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.dictionary.Dictionary;
import org.rapporteur.dictionary.DictionaryActor;
import org.rapporteur.dictionary.DictionaryAgent;
import org.rapporteur.dictionary.DictionaryProblem;
import org.rapporteur.dictionary.DictionaryTables;
import org.rapporteur.dictionary.DictionaryWriter;
import org.rapporteur.dictionary.VerbFrames;
import org.rapporteur.dictionary.WordSet;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.frame.FrameSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur actors import}: dictionaries of PETRARCH and TABARI as a user's tables. */
@Command(
    name = "import",
    header = "Imports dictionaries of PETRARCH or TABARI: actors, agents, verbs.",
    description = {
      "Actors and agents become tables that --knowledge uses. Dictionaries of verbs are kept as",
      "they are; their verbs and patterns code beside the built-in frames (docs/actors.md)."
    },
    footer = {"", "Example: rapporteur actors import my.actors.txt my.agents.txt --out knowledge"})
final class ActorsImportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Dictionaries, UTF-8 text.")
  private List<Path> files = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder of knowledge to write to (default: ./knowledge).")
  private Path out = Path.of("knowledge");

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  ActorsImportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    List<DictionaryActor> actors = new ArrayList<>();
    List<DictionaryAgent> agents = new ArrayList<>();
    List<WordSet> agentSets = new ArrayList<>();
    Output output = new Output(surroundings.out());
    int verbs = 0;
    int frames = 0;
    for (Path file : files) {
      String text = KnowledgeOption.text(file);
      Dictionary read = Dictionary.parse(file.toString(), text);
      read.problems().forEach(problem -> messages.problem(problem(problem)));
      actors.addAll(read.actors());
      agents.addAll(read.agents());
      if (read.verbs().isEmpty()) {
        agentSets.addAll(read.sets());
      } else {
        VerbFrames coded = VerbFrames.of(file.toString(), read, FrameSet.builtIn());
        coded.problems().forEach(problem -> messages.problem(problem(problem)));
        verbs += read.verbs().size();
        frames += coded.frames().size();
        write(OwnDictionaries.FOLDER + "/" + name(file), text, output);
      }
    }
    DictionaryTables tables = new DictionaryTables();
    if (!actors.isEmpty()) {
      write("actors/imported-actors.tsv", tables.actors(actors), output);
    }
    if (!agents.isEmpty()) {
      write("actors/imported-agents.tsv", tables.agents(agentSets, agents), output);
    }
    if (!agentSets.isEmpty()) {
      write(
          OwnDictionaries.FOLDER + "/" + OwnDictionaries.AGENT_SETS,
          DictionaryWriter.agents(agentSets, List.of()),
          output);
    }
    output.line(
        "%s, %s, %s and patterns imported"
            .formatted(
                Printable.counted(actors.size(), "actor"),
                Printable.counted(agents.size(), "agent"),
                Printable.counted(verbs, "verb")));
    if (verbs > 0) {
      output.line(Printable.counted(frames, "meaning") + " of verbs can be coded");
    }
    tellLimits(tables, output);
    output.flush();
    return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private static Problem problem(DictionaryProblem problem) {
    return new Problem(
        problem.file(), problem.line(), ErrorCode.DICTIONARY, problem.message(), null);
  }

  /** The name of {@code file} in the folder of knowledge, where two of one name are kept apart. */
  private String name(Path file) {
    String name = String.valueOf(file.getFileName());
    String plain = name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name;
    long before =
        files.subList(0, files.indexOf(file)).stream()
            .filter(other -> String.valueOf(other.getFileName()).equals(name))
            .count();
    return plain + (before == 0 ? "" : "-" + (before + 1)) + ".txt";
  }

  private static void tellLimits(DictionaryTables tables, Output output)
      throws OutputClosedException, EnvironmentException {
    if (!tables.unknownParts().isEmpty()) {
      output.line(
          "kept in column code but not used, as PLOVER has no such sector: "
              + String.join(" ", tables.unknownParts()));
    }
    if (tables.namesWithGaps() > 0) {
      output.line(
          Printable.counted(tables.namesWithGaps(), "name")
              + " with a blank: other words in its place are not matched");
    }
  }

  private void write(String name, String text, Output output)
      throws OutputClosedException, EnvironmentException {
    Path file = out.resolve(name);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException cause) {
      throw new EnvironmentException("cannot write " + file + ": " + cause.getMessage(), cause);
    }
    output.line("wrote " + file);
  }
}
