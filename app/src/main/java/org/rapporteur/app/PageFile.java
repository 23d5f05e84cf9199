package org.rapporteur.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.page.PageExtractor;

/** Reads the bytes of a file that may be a page, never more than a page can have. */
final class PageFile {
  private PageFile() {}

  /** What came of a file. */
  sealed interface Content {
    /**
     * Its bytes, unpacked when it was packed with gzip.
     *
     * @param bytes at most one more than {@link PageExtractor#LONGEST}
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, not kept
    record Bytes(byte[] bytes) implements Content {}

    /**
     * It cannot be read.
     *
     * @param problem why
     */
    record Unreadable(Problem problem) implements Content {}
  }

  /** The content of the file {@code name}. */
  static Content read(String name) {
    Optional<Problem> problem = check(name);
    if (problem.isPresent()) {
      return new Content.Unreadable(problem.get());
    }
    try (InputStream in = Files.newInputStream(Path.of(name))) {
      byte[] bytes = in.readNBytes(PageExtractor.LONGEST + 1);
      return new Content.Bytes(isPacked(bytes) ? unpack(bytes) : bytes);
    } catch (IOException cause) {
      return new Content.Unreadable(
          new Problem(
              name, 0, ErrorCode.UNREADABLE, "cannot be read: " + cause.getMessage(), null));
    }
  }

  /** What prevents {@code name} from being read as a file. */
  private static Optional<Problem> check(String name) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException impossible) {
      return problem(name, ErrorCode.NOT_FOUND, "no file can have this name");
    }
    if (Files.isDirectory(path)) {
      return problem(name, ErrorCode.DIRECTORY, "is a directory; name the files in it");
    }
    if (!Files.exists(path)) {
      return problem(name, ErrorCode.NOT_FOUND, "no such file");
    }
    return Files.isReadable(path)
        ? Optional.empty()
        : problem(name, ErrorCode.UNREADABLE, "you have no permission to read it");
  }

  private static Optional<Problem> problem(String name, ErrorCode code, String message) {
    return Optional.of(new Problem(name, 0, code, message, null));
  }

  private static boolean isPacked(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
  }

  private static byte[] unpack(byte[] bytes) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readNBytes(PageExtractor.LONGEST + 1);
    }
  }
}
