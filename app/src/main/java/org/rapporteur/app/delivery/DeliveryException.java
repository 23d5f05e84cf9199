package org.rapporteur.app.delivery;

/** What delivery needs is in the way; the message says for a person what to do. */
public final class DeliveryException extends Exception {
  private static final long serialVersionUID = 1L;

  DeliveryException(String message) {
    super(message);
  }

  DeliveryException(String message, Throwable cause) {
    super(message, cause);
  }
}
