package org.rapporteur.desk;

import java.time.LocalDate;

/**
 * What an answer depends on beside what was asked.
 *
 * @param changes how often the store was changed
 * @param acts how often people changed something, which they expect to see at once
 * @param joining how the joining of reports goes
 * @param day today
 */
record Stand(long changes, long acts, Workbench.Joining joining, LocalDate day) {
  /** Whether an answer of this stand differs from one of {@code other} by new articles alone. */
  boolean isNear(Stand other) {
    return acts == other.acts && joining.equals(other.joining) && day.equals(other.day);
  }
}
