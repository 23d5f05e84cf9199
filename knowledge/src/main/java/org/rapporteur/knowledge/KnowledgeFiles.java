package org.rapporteur.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The built-in knowledge files, by their path below this package. */
public final class KnowledgeFiles {
  private KnowledgeFiles() {}

  /**
   * Opens the file at {@code path}, for example {@code actors/countries.tsv}.
   *
   * @throws KnowledgeException if there is no such file
   */
  public static InputStream open(String path) {
    InputStream in = KnowledgeFiles.class.getResourceAsStream(path);
    if (in == null) {
      throw new KnowledgeException(path, 0, "no such knowledge file");
    }
    return in;
  }

  /** The text of the file at {@code path}. */
  public static String text(String path) {
    try (InputStream in = open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException cause) {
      throw new UncheckedIOException(path, cause);
    }
  }
}
