package org.rapporteur.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --corrections}. */
final class CorrectionsOption {
  private static final String FILE_NAME = "corrections.jsonl";

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "Apply these corrections of records (docs/corrections.md; default: corrections.jsonl in"
              + " the folder of your knowledge, if there is one).")
  private @Nullable Path file;

  /** The file; null when there is none. */
  @Nullable Path file(KnowledgeOption knowledge) {
    Path usual = knowledge.folder().resolve(FILE_NAME);
    return file != null ? file : Files.exists(usual) ? usual : null;
  }

  /** The corrections; a line that is wrong is told. */
  KnownCorrections read(KnowledgeOption knowledge, Messages messages) throws EnvironmentException {
    Path given = file(knowledge);
    return given == null ? KnownCorrections.NONE : KnownCorrections.read(given, messages);
  }

  /** {@code options} with the file, for a manifest. */
  Map<String, String> addTo(Map<String, String> options, KnowledgeOption knowledge) {
    Path given = file(knowledge);
    Map<String, String> all = new LinkedHashMap<>(options);
    if (given != null) {
      all.put("corrections", given.toString());
    }
    return all;
  }
}
