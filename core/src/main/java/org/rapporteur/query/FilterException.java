package org.rapporteur.query;

/** A filter that cannot be understood. The message says why and what would be. */
public final class FilterException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Where it stops making sense. */
  private final int position;

  /** With what is wrong at {@code position}, 0-based, in UTF-16 code units of the filter. */
  public FilterException(String message, int position) {
    super(message);
    this.position = position;
  }

  /** Where it stops making sense, 0-based. */
  public int position() {
    return position;
  }
}
