package org.rapporteur.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;

/**
 * The files of a TAR archive (POSIX.1-1988 "ustar", and the long names of GNU and POSIX.1-2001).
 */
final class TarArchive implements Entries {
  private static final int BLOCK = 512;
  private static final int LONGEST_NAME = 1 << 16;

  private final InputStream in;
  private long rest;
  private long padding;

  TarArchive(InputStream in) {
    this.in = in;
  }

  @Override
  public @Nullable String next() throws IOException {
    String longName = null;
    while (true) {
      in.skipNBytes(rest + padding);
      byte[] head = in.readNBytes(BLOCK);
      if (head.length < BLOCK || head[0] == 0) {
        return null;
      }
      rest = octal(head, 124, 12);
      padding = (BLOCK - rest % BLOCK) % BLOCK;
      switch (head[156]) {
        case 'L' -> longName = text(small(), 0, LONGEST_NAME);
        case 'x' -> longName = path(new String(small(), StandardCharsets.UTF_8));
        case '0', 0 -> {
          String prefix = text(head, 345, 155);
          String name = text(head, 0, 100);
          return longName != null ? longName : prefix.isEmpty() ? name : prefix + "/" + name;
        }
        default -> {}
      }
    }
  }

  private byte[] small() throws IOException {
    if (rest > LONGEST_NAME) {
      throw new RefusedException(ErrorCode.MALFORMED, "a name in the archive is too long");
    }
    byte[] bytes = in.readNBytes((int) rest);
    rest = 0;
    return bytes;
  }

  /** The value of "path" in the extended header {@code records}. */
  private static @Nullable String path(String records) {
    int begin = records.indexOf(" path=");
    return begin < 0 ? null : records.substring(begin + 6).lines().findFirst().orElse(null);
  }

  private static String text(byte[] bytes, int offset, int length) {
    int limit = Math.min(bytes.length, offset + length);
    int end = offset;
    while (end < limit && bytes[end] != 0) {
      end++;
    }
    return new String(
        Arrays.copyOfRange(bytes, offset, Math.max(offset, end)), StandardCharsets.UTF_8);
  }

  private static long octal(byte[] bytes, int offset, int length) throws RefusedException {
    try {
      String digits = text(bytes, offset, length).strip();
      long size = digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
      if (size >= 0) {
        return size;
      }
    } catch (NumberFormatException notOctal) {
      // told below
    }
    throw new RefusedException(
        ErrorCode.MALFORMED, "not a sound TAR archive: a file's size is no number");
  }

  @Override
  public InputStream content() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        if (rest <= 0) {
          return -1;
        }
        rest--;
        return in.read();
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        if (rest <= 0) {
          return -1;
        }
        int read = in.read(buffer, offset, (int) Math.min(length, rest));
        rest = read < 0 ? 0 : rest - read;
        return read;
      }
    };
  }
}
