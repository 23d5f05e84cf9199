package org.rapporteur.parser;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the {@link LanguageImage} unpacked in a directory of the user, so that it can be mapped.
 *
 * <p>The file is written beside its place and moved there in one step, so two processes that start
 * together cannot harm each other. A file that is damaged, cut short or of another version is
 * replaced. Where the directory cannot be written (full, read-only) the models are held in memory,
 * and the user is told once.
 */
final class ImageCache {
  static final String FILE_NAME = "english.model";

  private final Path directory;
  private final Consumer<String> notices;
  private final Source source;

  /** Where the image comes from when it is not in the cache. */
  interface Source {
    /** The header that the image has, empty when that is not known. */
    Optional<ByteBuffer> header() throws IOException;

    /** Writes the image. */
    void write(OutputStream out) throws IOException;
  }

  ImageCache(Path directory, Consumer<String> notices) {
    this(directory, notices, new ClassPathSource());
  }

  ImageCache(Path directory, Consumer<String> notices, Source source) {
    this.directory = directory;
    this.notices = notices;
    this.source = source;
  }

  /**
   * The image.
   *
   * @throws IOException if there is none
   */
  LanguageImage open() throws IOException {
    Path file = directory.resolve(FILE_NAME);
    LanguageImage cached = cached(file);
    if (cached != null) {
      return cached;
    }
    try {
      unpack(file);
    } catch (IOException cause) {
      notices.accept(
          "Cannot keep the unpacked language models in "
              + directory
              + " ("
              + reason(cause)
              + "); every start will take longer. Set RAPPORTEUR_CACHE to a directory with 100 MB"
              + " free.");
      return inMemory();
    }
    return LanguageImage.map(file);
  }

  private @Nullable LanguageImage cached(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return null;
    }
    LanguageImage image;
    try {
      image = LanguageImage.map(file);
    } catch (IOException damaged) {
      return null;
    }
    Optional<ByteBuffer> wanted = source.header();
    return wanted.isEmpty() || wanted.get().equals(image.header()) ? image : null;
  }

  private void unpack(Path target) throws IOException {
    Files.createDirectories(directory);
    notices.accept("Unpacking the language models (once) ...");
    Path partial = Files.createTempFile(directory, FILE_NAME, ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial), 1 << 18)) {
        source.write(out);
      }
      Files.move(
          partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  private LanguageImage inMemory() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    source.write(bytes);
    ByteBuffer memory = ByteBuffer.allocateDirect(bytes.size()).put(bytes.toByteArray()).flip();
    return LanguageImage.of(memory, "the packed language model");
  }

  private static String reason(IOException cause) {
    String message = cause.getMessage();
    return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }

  /** The image that the build made, or else the published models. */
  private static final class ClassPathSource implements Source {
    @Override
    public Optional<ByteBuffer> header() throws IOException {
      try (InputStream in = ImageCache.class.getResourceAsStream(FILE_NAME)) {
        return in == null
            ? Optional.empty()
            : Optional.of(ByteBuffer.wrap(in.readNBytes(LanguageImage.HEADER_BYTES)));
      }
    }

    @Override
    public void write(OutputStream out) throws IOException {
      try (InputStream in = ImageCache.class.getResourceAsStream(FILE_NAME)) {
        if (in != null) {
          in.transferTo(out);
        } else if (Nlp4jModels.arePresent()) {
          LanguageImageWriter.write(out);
        } else {
          throw new FileNotFoundException("language models missing: " + FILE_NAME);
        }
      }
    }
  }
}
