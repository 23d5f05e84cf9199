package org.rapporteur.correction;

/** A change that does not fit its record. The message says why, for a person. */
final class RefusedChangeException extends Exception {
  private static final long serialVersionUID = 1L;

  RefusedChangeException(String message) {
    super(message);
  }
}
