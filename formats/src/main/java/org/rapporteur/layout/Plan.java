package org.rapporteur.layout;

/**
 * How far an announced occurrence is.
 *
 * @param stage what calendars show
 * @param revision how often it was moved or changed since it was announced; 0 at first
 */
public record Plan(Stage stage, int revision) {
  /** The states of RFC 5545. */
  public enum Stage {
    TENTATIVE,
    CONFIRMED,
    CANCELLED
  }
}
