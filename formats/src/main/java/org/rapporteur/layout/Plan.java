package org.rapporteur.layout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far an announced occurrence is.
 *
 * @param stage what calendars show
 * @param revision how often it was moved or changed since it was announced; 0 at first
 * @param start first day as it stands now; null when open
 * @param end last day, inclusive; null when open
 */
public record Plan(Stage stage, int revision, @Nullable LocalDate start, @Nullable LocalDate end) {
  /** The states of RFC 5545. */
  public enum Stage {
    TENTATIVE,
    CONFIRMED,
    CANCELLED
  }
}
