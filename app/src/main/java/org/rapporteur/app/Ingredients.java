package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.KnowledgeFiles;
import org.rapporteur.language.NlpAnnotator;
import org.rapporteur.manifest.HashedFile;
import org.rapporteur.manifest.Manifest;
import org.rapporteur.manifest.Sha256;

/**
 * What a run depends on, hashed.
 *
 * @param program which program
 * @param knowledge hash of each group of built-in tables
 * @param own hash of each file of the user's knowledge
 * @param models hash of each language model
 * @param corrections hash of the corrections; null without any
 */
record Ingredients(
    Manifest.Program program,
    SortedMap<String, String> knowledge,
    SortedMap<String, String> own,
    SortedMap<String, String> models,
    @Nullable String corrections) {
  /** Those of a run with {@code option}'s knowledge. */
  static Ingredients of(KnowledgeOption option, @Nullable String corrections)
      throws EnvironmentException {
    try {
      return new Ingredients(
          VersionText.program(),
          builtIn(),
          option.hashes(),
          NlpAnnotator.modelHashes(),
          corrections);
    } catch (IOException damaged) {
      throw new UncheckedIOException("a damaged application", damaged);
    }
  }

  /** Hash of each group of the built-in tables. */
  private static SortedMap<String, String> builtIn() throws IOException {
    SortedMap<String, Sha256> groups = new TreeMap<>();
    for (String path : KnowledgeFiles.paths()) {
      Sha256 hash =
          groups.computeIfAbsent(path.substring(0, path.indexOf('/')), group -> new Sha256());
      try (var in = KnowledgeFiles.open(path)) {
        byte[] content = in.readAllBytes();
        hash.add(path);
        hash.add(content, 0, content.length);
      }
    }
    SortedMap<String, String> hashes = new TreeMap<>();
    groups.forEach((group, hash) -> hashes.put(group, hash.hex()));
    return hashes;
  }

  /**
   * The files in {@code names} in the order in which a run reads them, hashed; {@code
   * standardInput} stands for "-". What cannot be read has no hash.
   */
  static List<HashedFile> inputs(List<String> names, @Nullable HashedFile standardInput) {
    List<HashedFile> inputs = new ArrayList<>();
    for (String name : names) {
      if (name.equals("-")) {
        inputs.add(standardInput == null ? new HashedFile("-", 0, null) : standardInput);
        continue;
      }
      try (Stream<Path> files = Files.walk(Path.of(name))) {
        Path root = Path.of(name);
        for (Path file : files.filter(file -> isRead(root, file)).sorted().toList()) {
          inputs.add(HashedFile.of(file.toString().replace('\\', '/'), file));
        }
      } catch (IOException | UncheckedIOException | java.nio.file.InvalidPathException unread) {
        inputs.add(new HashedFile(name, 0, null));
      }
    }
    return inputs;
  }

  /** Hidden files of a folder are not read. */
  private static boolean isRead(Path root, Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    for (Path part : root.equals(file) ? List.<Path>of() : root.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  /** The manifest of a run that depends on these. */
  Manifest manifest(
      String command,
      Map<String, String> options,
      List<HashedFile> inputs,
      Manifest.@Nullable Written output,
      Manifest.@Nullable Stored store,
      Map<String, Long> counts) {
    return new Manifest(
        program,
        command,
        options,
        inputs,
        knowledge,
        own,
        models,
        corrections,
        output,
        store,
        new LinkedHashMap<>(counts));
  }
}
