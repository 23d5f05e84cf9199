package org.rapporteur.event;

/**
 * Identity of an event within a data set: a hash of the content that makes it.
 *
 * @param value 16 lower-case hexadecimal digits
 */
public record EventId(String value) {
  public EventId {
    if (!value.matches("[0-9a-f]{16}")) {
      throw new IllegalArgumentException("not an event id: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
