package org.rapporteur.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into lines without ever holding more than one line of permitted length.
 * Ends of line are LF or CR LF. Not for several threads.
 */
public final class LineReader {
  private static final int BUFFER_SIZE = 1 << 16;

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[BUFFER_SIZE];
  private int position;
  private int filled;
  private long number;

  /** Reads from {@code in}; lines of more than {@code limit} bytes are passed over. */
  public LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line, or null at the end of the stream. */
  public @Nullable Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    boolean any = false;
    while (position < filled || fill()) {
      any = true;
      int end = endOfLine();
      length += end - position;
      if (length <= limit) {
        line.write(buffer, position, end - position);
      }
      position = end;
      if (end < filled) {
        position++;
        break;
      }
    }
    return any ? finish(line.toByteArray(), length) : null;
  }

  private Line finish(byte[] bytes, long length) {
    number++;
    if (length > limit) {
      return new Line(number, new Utf8Text("", 0, -1), length, true);
    }
    int end = bytes.length;
    if (end > 0 && bytes[end - 1] == '\r') {
      end--;
    }
    return new Line(number, Utf8Text.decode(bytes, 0, end), length, false);
  }

  private int endOfLine() {
    int end = position;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  /**
   * One line.
   *
   * @param number 1-based
   * @param content its characters without the end of line; empty when it is too long
   * @param bytes its length in bytes
   * @param tooLong whether it exceeds the limit
   */
  public record Line(long number, Utf8Text content, long bytes, boolean tooLong) {}
}
