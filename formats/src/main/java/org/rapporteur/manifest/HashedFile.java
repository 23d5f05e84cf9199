package org.rapporteur.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file with its content's hash.
 *
 * @param name as the user named it; "-" is standard input or output
 * @param bytes its size
 * @param sha256 its hash in lower-case hexadecimal; null where it cannot be read again, as a feed
 */
public record HashedFile(String name, long bytes, @Nullable String sha256) {
  private static final int BUFFER = 1 << 16;

  /** The content of {@code file}, read as a stream, under {@code name}. */
  public static HashedFile of(String name, Path file) throws IOException {
    Sha256 hash = new Sha256();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        hash.add(buffer, 0, read);
      }
    }
    return new HashedFile(name, hash.bytes(), hash.hex());
  }
}
