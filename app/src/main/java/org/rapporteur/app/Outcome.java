package org.rapporteur.app;

import org.jspecify.annotations.Nullable;
import org.rapporteur.coding.Coding;
import org.rapporteur.formats.ErrorCode;

/** What came of an article. */
sealed interface Outcome {
  /**
   * It was coded.
   *
   * @param coding what was read from it
   */
  record Coded(Coding coding) implements Outcome {}

  /**
   * It cannot be coded.
   *
   * @param code stable name of the problem
   * @param message what is wrong and what to do
   * @param cause where it is a bug of ours
   */
  record Failed(ErrorCode code, String message, @Nullable Throwable cause) implements Outcome {}
}
