package org.rapporteur.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.manifest.HashedFile;
import org.rapporteur.manifest.Manifest;
import org.rapporteur.manifest.ManifestWriter;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/**
 * What exported files were made of: the records, the options, and the knowledge and models that the
 * manifest beside the records tells of.
 */
final class ExportManifest {
  /** What stands for an option that takes no value. */
  static final String ON = "on";

  private ExportManifest() {}

  /**
   * That of an export.
   *
   * @param options those that decide what comes out
   * @param from the records as they were named
   * @param stored opens those that are stores
   * @param files what was written
   * @param counts what was read and written
   */
  static Manifest of(
      Map<String, String> options,
      List<String> from,
      StoredRecords stored,
      List<HashedFile> files,
      Map<String, Long> counts)
      throws IOException, StoreException {
    Manifest source = from.size() == 1 ? DataSetFile.manifest(from.getFirst()) : null;
    return new Manifest(
        VersionText.program(),
        "export",
        options,
        inputs(from, stored),
        source == null ? new TreeMap<>() : source.knowledge(),
        source == null ? new TreeMap<>() : source.own(),
        source == null ? new TreeMap<>() : source.models(),
        source == null ? null : source.corrections(),
        null,
        files,
        null,
        counts);
  }

  /** The records, hashed; a store by its content, standard input not at all. */
  static List<HashedFile> inputs(List<String> from, StoredRecords stored)
      throws IOException, StoreException {
    List<HashedFile> inputs = new ArrayList<>();
    for (String name : from) {
      Path path = Path.of(name);
      if (name.equals("-") || !Files.exists(path)) {
        inputs.add(new HashedFile(name, 0, null));
      } else if (Files.isDirectory(path)) {
        try (StoreReader reader = stored.reader(path)) {
          inputs.add(new HashedFile(name, 0, reader.contentHash()));
        }
      } else {
        inputs.add(HashedFile.of(name, path));
      }
    }
    return inputs;
  }

  /** Writes {@code manifest} to all of {@code targets}. */
  static void write(Manifest manifest, List<Path> targets) throws EnvironmentException {
    for (Path target : targets) {
      try {
        Files.writeString(target, new ManifestWriter().write(manifest), StandardCharsets.UTF_8);
      } catch (IOException cause) {
        throw new EnvironmentException(
            "cannot write the manifest " + target + ": " + cause.getMessage(), cause);
      }
    }
  }

  /** The options of {@code manifest} as arguments that write to {@code out}. */
  static List<String> arguments(Manifest manifest, Path out) {
    List<String> arguments = new ArrayList<>(List.of("export"));
    manifest
        .options()
        .forEach((name, value) ->
            arguments.add(value.equals(ON) ? "--" + name : "--" + name + "=" + value));
    manifest.inputs().forEach(input -> arguments.add("--from=" + input.name()));
    arguments.add("--out=" + out);
    return arguments;
  }

  /** {@code options} without those that were not given. */
  static Map<String, String> given(Map<String, @Nullable String> options) {
    Map<String, String> given = new LinkedHashMap<>();
    options.forEach((name, value) -> {
      if (value != null && !value.isEmpty()) {
        given.put(name, value);
      }
    });
    return given;
  }
}
