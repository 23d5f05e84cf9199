package org.rapporteur.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Standard output in whole lines: a run that is cut short has written no half line. Not for several
 * threads.
 */
final class Output {
  private static final int FULL = 1 << 16;

  private final OutputStream out;
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

  Output(OutputStream out) {
    this.out = out;
  }

  /** Writes {@code line} and a line feed, now or at the next {@link #flush()}. */
  void line(String line) throws OutputClosedException, EnvironmentException {
    pending.writeBytes(line.getBytes(StandardCharsets.UTF_8));
    pending.write('\n');
    if (pending.size() >= FULL) {
      flush();
    }
  }

  /** Hands over everything that was written. */
  void flush() throws OutputClosedException, EnvironmentException {
    if (pending.size() == 0) {
      return;
    }
    try {
      pending.writeTo(out);
      pending.reset();
      out.flush();
    } catch (IOException cause) {
      pending.reset();
      String message = String.valueOf(cause.getMessage());
      String lower = message.toLowerCase(Locale.ROOT);
      if (lower.contains("broken pipe") || lower.contains("pipe closed")) {
        throw new OutputClosedException(cause);
      }
      throw new EnvironmentException("cannot write the output: " + message, cause);
    }
  }
}
