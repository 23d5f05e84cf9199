package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.manifest.HashedFile;
import org.rapporteur.manifest.Manifest;

/** Exports again what a manifest tells of and compares the files. */
final class ExportVerification {
  private final Surroundings surroundings;
  private final Parts parts;

  ExportVerification(Surroundings surroundings, Parts parts) {
    this.surroundings = surroundings;
    this.parts = parts;
  }

  /** Compares the hashes that {@code manifest} tells with those of files that are written anew. */
  VerifyCommand.Verdict verify(Manifest manifest) throws IOException, EnvironmentException {
    if (manifest.inputs().stream().anyMatch(input -> input.name().equals("-"))) {
      throw new EnvironmentException(
          "the export was of standard input, which cannot be read again; export from a file");
    }
    Path scratch = Files.createTempDirectory("rapporteur-verify");
    try {
      boolean several = manifest.files().size() > 1;
      Path out = several ? scratch : scratch.resolve("file");
      InnerRun.of(surroundings, parts).run(ExportManifest.arguments(manifest, out));
      Set<String> names = new HashSet<>();
      for (HashedFile told : manifest.files()) {
        Path name = Path.of(told.name()).getFileName();
        Path file = several ? scratch.resolve(name) : out;
        names.add(name.toString());
        if (!Files.exists(file)) {
          return new VerifyCommand.Verdict(false, told.name() + " is not written any more");
        }
        if (!HashedFile.of(told.name(), file).equals(told)) {
          return new VerifyCommand.Verdict(false, told.name() + " comes out with other bytes");
        }
      }
      return new VerifyCommand.Verdict(true, Printable.counted(names.size(), "file"));
    } finally {
      Scratch.delete(scratch);
    }
  }

  /** The records that {@code manifest} names. */
  static List<String> records(Manifest manifest) {
    return manifest.inputs().stream().map(HashedFile::name).toList();
  }
}
