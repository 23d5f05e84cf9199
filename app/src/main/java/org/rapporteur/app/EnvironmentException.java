package org.rapporteur.app;

/**
 * The surroundings do not allow what was asked for. The message is one line that says what to do.
 */
public final class EnvironmentException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With a line for the user. */
  public EnvironmentException(String message) {
    super(message);
  }

  /** With a line for the user and what led to it. */
  public EnvironmentException(String message, Throwable cause) {
    super(message, cause);
  }
}
