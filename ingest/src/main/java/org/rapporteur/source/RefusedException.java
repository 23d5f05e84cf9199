package org.rapporteur.source;

import java.io.IOException;
import org.rapporteur.formats.ErrorCode;

/** What is read is not as it must be; the message is for the user. */
public final class RefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Which kind of problem. */
  private final ErrorCode code;

  /** 1-based, 0 where it is not known. */
  private final long line;

  /** With a message that says what is wrong and what to do. */
  public RefusedException(ErrorCode code, String message) {
    this(code, message, 0);
  }

  /** With the line, 1-based, of the file in which it is wrong; 0 where that is not known. */
  public RefusedException(ErrorCode code, String message, long line) {
    super(message);
    this.code = code;
    this.line = line;
  }

  /** The line in which it is wrong, 1-based; 0 where that is not known. */
  public long line() {
    return line;
  }

  /** Stable name of the problem. */
  public ErrorCode code() {
    return code;
  }

  /** As the item in whose place it stands. */
  Item at(Origin origin) {
    return new Item.Refused(
        line == 0 ? origin : origin.at(line), code, String.valueOf(getMessage()));
  }
}
