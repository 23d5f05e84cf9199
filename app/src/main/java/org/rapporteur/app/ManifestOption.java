package org.rapporteur.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --manifest}. */
final class ManifestOption {
  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description =
          "Write what the output was made of: hashes of inputs, knowledge, models and output"
              + " (docs/reproducible.md).")
  private @Nullable Path file;

  /** Where the manifest is written; null for nowhere. */
  @Nullable Path file() {
    return file;
  }
}
