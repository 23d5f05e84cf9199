package org.rapporteur.desk;

/** Something about the surroundings is in the way: the disk, the store, the models. */
public final class UnavailableException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With what to do, in one line. */
  public UnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
