package org.rapporteur.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.actor.ActorRegistry;
import org.rapporteur.actor.ActorTables;
import org.rapporteur.actor.ActorTables.TableFile;
import org.rapporteur.coding.OwnRules;
import org.rapporteur.dictionary.Dictionary;
import org.rapporteur.dictionary.WordSet;
import org.rapporteur.manifest.HashedFile;
import org.rapporteur.place.Gazetteer;
import picocli.CommandLine.Option;

/** {@code --knowledge}: the folder of a user's own actors, places, frames and lexicon. */
final class KnowledgeOption {
  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      defaultValue = "knowledge",
      description =
          "Folder of your own knowledge; its actors/, places/, frames/, lexicon/ and dictionaries/ go before"
              + " those built in (docs/knowledge.md; default: ./knowledge, if there is one).")
  private Path folder = Path.of("knowledge");

  /** That of {@code folder}, without a command line. */
  static KnowledgeOption of(Path folder) {
    KnowledgeOption option = new KnowledgeOption();
    option.folder = folder;
    return option;
  }

  /** All that the user knows; what is wrong with it is told. */
  OwnKnowledge own(Messages messages) throws EnvironmentException {
    List<TableFile> places = files(folder.resolve("places"), ".tsv", ".csv");
    OwnRules rules =
        OwnRules.read(
            files(folder.resolve("frames"), ".yaml"), files(folder.resolve("lexicon"), ".yaml"));
    rules.problems().forEach(problem -> messages.problem(Problem.of(problem)));
    return new OwnKnowledge(
        tables(messages),
        gazetteer -> with(gazetteer, places, messages),
        OwnDictionaries.with(rules, dictionaries(), messages));
  }

  private static Gazetteer with(Gazetteer builtIn, List<TableFile> places, Messages messages) {
    Gazetteer gazetteer = builtIn;
    for (TableFile file : places) {
      gazetteer =
          gazetteer.withTable(
              file.name(),
              file.text(),
              wrong -> messages.problem(Problem.ofPlace(file.name(), wrong)));
    }
    return gazetteer;
  }

  /** The registry with the user's tables before it; a row of them that is wrong is told. */
  ActorRegistry registry(Messages messages) throws EnvironmentException {
    return ActorRegistry.builtIn().with(tables(messages));
  }

  /** The user's tables; a row of them that is wrong is told. */
  ActorTables tables(Messages messages) throws EnvironmentException {
    ActorTables own = ActorTables.own(files());
    own.problems().forEach(problem -> messages.problem(Problem.of(problem)));
    return own;
  }

  /** The user's tables, in the order of their names. */
  List<TableFile> files() throws EnvironmentException {
    return files(folder.resolve("actors"), ".tsv", ".csv");
  }

  /** The imported dictionaries that are kept as they are, in the order of their names. */
  List<TableFile> dictionaries() throws EnvironmentException {
    return files(folder.resolve(OwnDictionaries.FOLDER), ".txt");
  }

  /** The folder as the user named it. */
  Path folder() {
    return folder;
  }

  /** Hash of each file of the user's knowledge, by its path below the folder. */
  SortedMap<String, String> hashes() throws EnvironmentException {
    SortedMap<String, String> hashes = new TreeMap<>();
    List<TableFile> all = new ArrayList<>(files());
    all.addAll(files(folder.resolve("places"), ".tsv", ".csv"));
    all.addAll(files(folder.resolve("frames"), ".yaml"));
    all.addAll(files(folder.resolve("lexicon"), ".yaml"));
    all.addAll(dictionaries());
    for (TableFile file : all) {
      Path path = Path.of(file.name());
      try {
        String name = folder.relativize(path).toString().replace('\\', '/');
        hashes.put(name, String.valueOf(HashedFile.of(name, path).sha256()));
      } catch (IOException cause) {
        throw new EnvironmentException("cannot read " + path + ": " + cause.getMessage(), cause);
      }
    }
    return hashes;
  }

  /** The sets of words that imported agents use. */
  List<WordSet> agentSets() throws EnvironmentException {
    Path file = folder.resolve(OwnDictionaries.FOLDER).resolve(OwnDictionaries.AGENT_SETS);
    if (!Files.exists(file)) {
      return List.of();
    }
    return Dictionary.parse(file.toString(), text(file) + "X [~X]\n").sets();
  }

  private static List<TableFile> files(Path directory, String... endings)
      throws EnvironmentException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    List<TableFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(directory)) {
      for (Path file : all.filter(file -> isOneOf(file, endings)).sorted().toList()) {
        files.add(new TableFile(file.toString(), text(file)));
      }
    } catch (IOException cause) {
      throw new EnvironmentException("cannot read " + directory + ": " + cause.getMessage(), cause);
    }
    return files;
  }

  private static boolean isOneOf(Path file, String... endings) {
    for (String ending : endings) {
      if (file.toString().endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** The text of {@code file}. */
  static String text(Path file) throws EnvironmentException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException wrong) {
      throw new EnvironmentException(file + " is not UTF-8; save it as UTF-8", wrong);
    } catch (IOException cause) {
      throw new EnvironmentException("cannot read " + file + ": " + cause.getMessage(), cause);
    }
  }
}
