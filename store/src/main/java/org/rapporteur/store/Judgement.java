package org.rapporteur.store;

import java.time.LocalDate;

/**
 * What a person found when looking at a record of a sample.
 *
 * @param verdict whether it is right
 * @param reason why; may be empty
 * @param author who says so
 * @param day when
 */
public record Judgement(Verdict verdict, String reason, String author, LocalDate day) {
  /** Whether a record is right. */
  public enum Verdict {
    RIGHT,
    WRONG,
    /** It cannot be told; it is not counted. */
    UNSURE
  }
}
