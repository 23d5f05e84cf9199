package org.rapporteur.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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
    Optional<Problem> problem = InputFiles.check(name);
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

  private static boolean isPacked(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
  }

  private static byte[] unpack(byte[] bytes) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readNBytes(PageExtractor.LONGEST + 1);
    }
  }
}
