package org.rapporteur.source;

import java.io.IOException;
import org.rapporteur.formats.ErrorCode;

/** What is read is not as it must be; the message is for the user. */
public final class RefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Which kind of problem. */
  private final ErrorCode code;

  /** With a message that says what is wrong and what to do. */
  public RefusedException(ErrorCode code, String message) {
    super(message);
    this.code = code;
  }

  /** Stable name of the problem. */
  public ErrorCode code() {
    return code;
  }

  /** As the item in whose place it stands. */
  Item at(Origin origin) {
    return new Item.Refused(origin, code, String.valueOf(getMessage()));
  }
}
