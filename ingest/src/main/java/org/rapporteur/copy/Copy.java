package org.rapporteur.copy;

/**
 * Says that a text is a copy.
 *
 * @param original what the first of the copies is known by
 * @param kind how it is the same
 * @param similarity of the two, 0 to 1; estimated for near copies
 */
public record Copy(String original, Kind kind, double similarity) {
  /** How texts can be the same. */
  public enum Kind {
    /** Word for word. */
    EXACT,
    /** In most of their words. */
    NEAR
  }
}
