package org.rapporteur.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a mailbox file (RFC 4155): each begins with a line "From …" behind an empty line,
 * and ">From" within it stands for "From". What is wrong with one message does not end the file.
 */
final class Mailbox implements Items {
  private static final byte[] ENVELOPE = "From ".getBytes(StandardCharsets.US_ASCII);

  private final Origin origin;
  private final InputStream in;
  private long line;
  private boolean open;

  Mailbox(Origin origin, InputStream in) {
    this.origin = origin;
    this.in = in;
  }

  @Override
  public @Nullable Item next() throws IOException {
    if (!open) {
      open = true;
      if (readLine() == null) {
        return null;
      }
    }
    if (line < 0) {
      return null;
    }
    Origin place = origin.at(line);
    byte[] message = message();
    if (message.length > Limits.LONGEST) {
      return Limits.tooLong().at(place);
    }
    try {
      return Email.item(place, new ByteArrayInputStream(message));
    } catch (RefusedException broken) {
      return broken.at(place);
    }
  }

  /** All of a message behind its envelope, or more than the longest when there is more. */
  private byte[] message() throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    boolean gap = false;
    while (true) {
      byte[] next = readLine();
      if (next == null) {
        line = -1;
        return message.toByteArray();
      }
      if (gap && startsWith(next, 0)) {
        return message.toByteArray();
      }
      gap = next.length == 1 || (next.length == 2 && next[0] == '\r');
      int quote = quotes(next);
      if (message.size() <= Limits.LONGEST) {
        message.write(next, quote, next.length - quote);
      }
    }
  }

  /** One mark is taken from ">From ", ">>From " and so on. */
  private static int quotes(byte[] next) {
    int marks = 0;
    while (marks < next.length && next[marks] == '>') {
      marks++;
    }
    return marks > 0 && startsWith(next, marks) ? 1 : 0;
  }

  private static boolean startsWith(byte[] next, int offset) {
    int end = offset + ENVELOPE.length;
    return next.length >= end && Arrays.equals(next, offset, end, ENVELOPE, 0, ENVELOPE.length);
  }

  /** The next line with its end; of a line beyond the longest only the beginning. */
  private byte @Nullable [] readLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int next = in.read();
    if (next < 0) {
      return null;
    }
    line++;
    while (next >= 0) {
      if (bytes.size() <= Limits.LONGEST) {
        bytes.write(next);
      }
      if (next == '\n') {
        break;
      }
      next = in.read();
    }
    return bytes.toByteArray();
  }
}
