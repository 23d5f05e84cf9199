package org.rapporteur.formats;

import org.rapporteur.correction.Correction;

/** A line of a file of corrections. */
public sealed interface CorrectionLine {
  /**
   * A correction.
   *
   * @param number 1-based number of the line
   * @param correction what it says
   * @param text the same as one line of JSON without blanks
   */
  record Read(long number, Correction correction, String text) implements CorrectionLine {}

  /**
   * A line that is none.
   *
   * @param error what is wrong with it and what to do
   */
  record Broken(InputError error) implements CorrectionLine {}
}
