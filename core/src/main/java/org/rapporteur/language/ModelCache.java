package org.rapporteur.language;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.tukaani.xz.XZInputStream;

/**
 * Keeps the language models unpacked in a directory of the user, as unpacking takes two thirds of a
 * cold start.
 *
 * <p>A file is written beside its place and moved there in one step, so two processes that start
 * together cannot harm each other. A file of the wrong size or hash is unpacked anew. Where the
 * directory cannot be written (full, read-only) the models are unpacked in memory at each start,
 * and the user is told once.
 */
final class ModelCache {
  private static final int BUFFER_BYTES = 1 << 18;

  private final Path directory;
  private final Consumer<String> notices;

  ModelCache(Path directory, Consumer<String> notices) {
    this.directory = directory;
    this.notices = notices;
  }

  /**
   * Opens the unpacked content of {@code file}.
   *
   * @throws UncheckedIOException if the model is not on the class path or cannot be read
   */
  InputStream open(ModelFile file) {
    Path cached = directory.resolve(file.fileName());
    try {
      if (!isIntact(cached, file)) {
        unpack(file, cached);
      }
      return new BufferedInputStream(Files.newInputStream(cached), BUFFER_BYTES);
    } catch (IOException cause) {
      notices.accept(
          "Cannot keep the unpacked language models in "
              + directory
              + " ("
              + reason(cause)
              + "); starting will take longer. Set RAPPORTEUR_CACHE to a directory with 600 MB free.");
      return packed(file);
    }
  }

  private static String reason(IOException cause) {
    String message = cause.getMessage();
    return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }

  private static boolean isIntact(Path cached, ModelFile file) throws IOException {
    if (!Files.isRegularFile(cached) || Files.size(cached) != file.size()) {
      return false;
    }
    try (InputStream in = Files.newInputStream(cached)) {
      return hash(in).equals(file.sha256());
    }
  }

  private void unpack(ModelFile file, Path target) throws IOException {
    Files.createDirectories(directory);
    notices.accept("Unpacking language model " + file.fileName() + " (once) ...");
    Path partial = Files.createTempFile(directory, file.fileName(), ".part");
    try {
      MessageDigest digest = sha256();
      try (InputStream in = new DigestInputStream(packed(file), digest)) {
        Files.copy(in, partial, StandardCopyOption.REPLACE_EXISTING);
      }
      if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
        throw new IOException("the packed model " + file.resource() + " is damaged");
      }
      Files.move(
          partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  private static InputStream packed(ModelFile file) {
    try {
      InputStream resource = ModelCache.class.getResourceAsStream(file.resource());
      if (resource == null) {
        throw new FileNotFoundException("language model missing: " + file.resource());
      }
      return new BufferedInputStream(new XZInputStream(resource), BUFFER_BYTES);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static String hash(InputStream in) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER_BYTES];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      digest.update(buffer, 0, read);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
