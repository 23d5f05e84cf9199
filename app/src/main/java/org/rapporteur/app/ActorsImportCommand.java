package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.rapporteur.dictionary.Dictionary;
import org.rapporteur.dictionary.DictionaryActor;
import org.rapporteur.dictionary.DictionaryAgent;
import org.rapporteur.dictionary.DictionaryProblem;
import org.rapporteur.dictionary.DictionaryTables;
import org.rapporteur.dictionary.DictionaryWriter;
import org.rapporteur.dictionary.VerbEntry;
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
      "Actors and agents become tables that --knowledge uses. Verbs are kept as they are: the"
          + " coder",
      "reads frames, and a frame needs examples; the verbs that no frame has are listed."
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
    List<VerbEntry> verbs = new ArrayList<>();
    List<WordSet> agentSets = new ArrayList<>();
    List<WordSet> verbSets = new ArrayList<>();
    for (Path file : files) {
      Dictionary read = Dictionary.parse(file.toString(), KnowledgeOption.text(file));
      for (DictionaryProblem problem : read.problems()) {
        messages.problem(
            new Problem(
                problem.file(), problem.line(), ErrorCode.DICTIONARY, problem.message(), null));
      }
      actors.addAll(read.actors());
      agents.addAll(read.agents());
      verbs.addAll(read.verbs());
      (read.verbs().isEmpty() ? agentSets : verbSets).addAll(read.sets());
    }
    DictionaryTables tables = new DictionaryTables();
    Output output = new Output(surroundings.out());
    if (!actors.isEmpty()) {
      write("actors/imported-actors.tsv", tables.actors(actors), output);
    }
    if (!agents.isEmpty()) {
      write("actors/imported-agents.tsv", tables.agents(agentSets, agents), output);
    }
    if (!agentSets.isEmpty()) {
      write("dictionaries/agent-sets.txt", DictionaryWriter.agents(agentSets, List.of()), output);
    }
    if (!verbs.isEmpty()) {
      write("dictionaries/verbs.txt", DictionaryWriter.verbs(verbSets, verbs), output);
      write("dictionaries/verbs-without-frame.txt", unframed(verbs), output);
    }
    output.line(
        "%s, %s, %s and patterns imported"
            .formatted(
                Printable.counted(actors.size(), "actor"),
                Printable.counted(agents.size(), "agent"),
                Printable.counted(verbs.size(), "verb")));
    tellLimits(tables, verbs, output);
    output.flush();
    return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private static void tellLimits(DictionaryTables tables, List<VerbEntry> verbs, Output output)
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
    if (!verbs.isEmpty()) {
      output.line("verbs and patterns are kept for export; the coder goes by frames");
    }
  }

  /** Verbs of the dictionary that no built-in frame has, with their codes. */
  private static String unframed(List<VerbEntry> verbs) {
    Set<String> known = new TreeSet<>();
    FrameSet.builtIn().all().forEach(frame -> known.addAll(frame.verbs()));
    Set<String> missing = new TreeSet<>();
    String code = "";
    for (VerbEntry verb : verbs) {
      if (verb.kind() == VerbEntry.Kind.BLOCK) {
        code = verb.code();
      } else if (verb.kind() == VerbEntry.Kind.VERB) {
        String word = verb.text().toLowerCase(Locale.ROOT).replace('_', ' ').strip();
        if (!known.contains(word)) {
          missing.add((verb.code().isEmpty() ? code : verb.code()) + "\t" + word);
        }
      }
    }
    return "# code and verb; give those that matter a frame with examples (CONTRIBUTING.md)\n"
        + String.join("\n", missing)
        + "\n";
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
