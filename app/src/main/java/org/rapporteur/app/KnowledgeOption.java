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
import org.rapporteur.dictionary.Dictionary;
import org.rapporteur.dictionary.WordSet;
import org.rapporteur.manifest.HashedFile;
import picocli.CommandLine.Option;

/** {@code --knowledge}: the folder of a user's own actors. */
final class KnowledgeOption {
  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description =
          "Folder of your own knowledge; its tables in actors/ go before those built in (default:"
              + " ./knowledge, if there is one).")
  private Path folder = Path.of("knowledge");

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
    return files(folder.resolve("actors"));
  }

  /** The folder as the user named it. */
  Path folder() {
    return folder;
  }

  /** Hash of each file of the user's knowledge, by its path below the folder. */
  SortedMap<String, String> hashes() throws EnvironmentException {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (TableFile file : files()) {
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
    Path file = folder.resolve("dictionaries").resolve("agent-sets.txt");
    if (!Files.exists(file)) {
      return List.of();
    }
    return Dictionary.parse(file.toString(), text(file) + "X [~X]\n").sets();
  }

  private static List<TableFile> files(Path directory) throws EnvironmentException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    List<TableFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(directory)) {
      for (Path file : all.filter(KnowledgeOption::isTable).sorted().toList()) {
        files.add(new TableFile(file.toString(), text(file)));
      }
    } catch (IOException cause) {
      throw new EnvironmentException("cannot read " + directory + ": " + cause.getMessage(), cause);
    }
    return files;
  }

  private static boolean isTable(Path file) {
    return file.toString().endsWith(".tsv") || file.toString().endsWith(".csv");
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
