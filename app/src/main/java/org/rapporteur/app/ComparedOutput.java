package org.rapporteur.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.LineReader;

/** An output that is compared with what was written before, line by line. */
final class ComparedOutput extends OutputStream {
  private static final int LONGEST = 256 << 20;

  private final @Nullable LineReader before;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long number;
  private @Nullable Difference difference;

  /** Compares with {@code before}; with nothing when it is null. */
  ComparedOutput(@Nullable InputStream before) {
    this.before = before == null ? null : new LineReader(before, LONGEST);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] buffer, int offset, int length) throws IOException {
    if (before == null || difference != null) {
      return;
    }
    int begin = offset;
    for (int i = offset; i < offset + length; i++) {
      if (buffer[i] == '\n') {
        line.write(buffer, begin, i - begin);
        begin = i + 1;
        compare(before, line.toString(StandardCharsets.UTF_8));
        line.reset();
      }
    }
    line.write(buffer, begin, offset + length - begin);
  }

  private void compare(LineReader old, @Nullable String now) throws IOException {
    if (difference != null) {
      return;
    }
    number++;
    LineReader.Line next = old.next();
    String then = next == null ? null : next.content().text();
    if (then == null ? now != null : !then.equals(now)) {
      difference = new Difference(number, then, now);
    }
  }

  /** The first line that differs, after all was written; null when none does. */
  @Nullable Difference finish() throws IOException {
    if (before != null) {
      compare(before, null);
    }
    return difference;
  }

  /**
   * Two lines that differ.
   *
   * @param number 1-based
   * @param before the former line; null when there was none
   * @param after the line now; null when there is none
   */
  record Difference(long number, @Nullable String before, @Nullable String after) {}
}
