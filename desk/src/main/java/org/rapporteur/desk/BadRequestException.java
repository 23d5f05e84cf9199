package org.rapporteur.desk;

/** What was asked for makes no sense; the message says what to write instead. */
public final class BadRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what is wrong and what to do. */
  public BadRequestException(String message) {
    super(message);
  }
}
