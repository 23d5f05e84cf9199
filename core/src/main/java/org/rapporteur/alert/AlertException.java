package org.rapporteur.alert;

/** An alert that cannot be; the message says for a person what is wrong with it. */
public final class AlertException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With what is wrong, as {@code message}. */
  public AlertException(String message) {
    super(message);
  }
}
