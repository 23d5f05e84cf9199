package org.rapporteur.formats;

import org.jspecify.annotations.Nullable;

/**
 * Why an input has no coding.
 *
 * @param id the input's own identifier, if it could be read
 * @param code stable name of the problem
 * @param message what is wrong and what to do, for a person; one line
 * @param line 1-based number of the line in the input
 */
public record InputError(@Nullable String id, ErrorCode code, String message, long line) {
  public InputError {
    if (line < 1) {
      throw new IllegalArgumentException("lines are counted from 1: " + line);
    }
  }
}
