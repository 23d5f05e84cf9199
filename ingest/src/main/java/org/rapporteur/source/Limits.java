package org.rapporteur.source;

import java.io.IOException;
import java.io.InputStream;
import org.rapporteur.formats.ErrorCode;

/** How much is read of anything. */
public final class Limits {
  /** In bytes; no article, page or line is longer. */
  public static final int LONGEST = 16 << 20;

  /** Archives within archives. */
  static final int DEEPEST = 3;

  /** Compressed data may grow this much before they are suspect. */
  static final long FREE_GROWTH = 256L << 20;

  /** Text shrinks to a tenth; what grows more than a hundredfold is made to. */
  static final long MOST_GROWTH = 100;

  private Limits() {}

  /** All bytes of {@code in}, which is refused when there are more than {@link #LONGEST}. */
  public static byte[] readAll(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw tooLong();
    }
    return bytes;
  }

  /** The refusal of what is longer than {@link #LONGEST}. */
  public static RefusedException tooLong() {
    return new RefusedException(
        ErrorCode.TOO_LONG,
        "more than "
            + (LONGEST >> 20)
            + " MiB are no article; give one article a file, or many in a format that holds many");
  }
}
