package org.rapporteur.app;

import java.io.IOException;

/**
 * Whoever read our output wants no more of it. No error: {@code rapporteur code | head} does it.
 */
final class OutputClosedException extends IOException {
  private static final long serialVersionUID = 1L;

  OutputClosedException(IOException cause) {
    super(cause);
  }
}
