package org.rapporteur.parser;

/**
 * A feature as one number that is never zero: its type and up to three values, which are numbers of
 * strings from {@link LanguageImage}. Different features have different keys.
 */
final class FeatureKey {
  /** Values are less than this. */
  static final int VALUES = 1 << 19;

  /** Types are less than this. */
  static final int TYPES = 127;

  private static final int BITS = 19;

  private FeatureKey() {}

  /** The key of a feature with one value. */
  static long of(int type, int first) {
    return ((long) (type + 1) << (3 * BITS)) | first;
  }

  /** The key of a feature with two values. */
  static long of(int type, int first, int second) {
    return of(type, first) | ((long) second << BITS);
  }

  /** The key of a feature with three values. */
  static long of(int type, int first, int second, int third) {
    return of(type, first, second) | ((long) third << (2 * BITS));
  }
}
