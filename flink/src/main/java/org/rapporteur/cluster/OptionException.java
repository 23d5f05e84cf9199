package org.rapporteur.cluster;

/** Arguments of a job cannot be followed. The message is one line that says why. */
final class OptionException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With a line for the user. */
  OptionException(String message) {
    super(message);
  }

  /** With a line for the user and what led to it. */
  OptionException(String message, Throwable cause) {
    super(message, cause);
  }
}
