package org.rapporteur.occurrence;

/**
 * One thing that speaks for or against two reports being of the same event.
 *
 * @param kind what was compared
 * @param weight in log odds; negative when it speaks against
 * @param text for a person: "18 June 2024 in both"
 */
public record Reason(Kind kind, double weight, String text) {
  /** What is compared. */
  public enum Kind {
    PARTIES,
    KIND,
    TIME,
    PLACE,
    WORDS,
    NUMBERS,
    STORY,
    STATUS,
    /** A person said so. */
    HAND
  }
}
