package org.rapporteur.occurrence;

/**
 * What each likeness counts, in log odds. Set by hand for news of politics and checked on the
 * tuning half of the stories with known events; {@code bench/stories.sh} measures them
 * (docs/decisions/0024-joining.md).
 */
final class JoinWeights {
  /** Odds of two reports in a block before anything is compared. */
  static final double BIAS = -4.2;

  /** From this score on reports are joined. */
  static final double THRESHOLD = 0.7;

  static final double PARTY_SAME = 2.2;
  static final double PARTY_CODE = 1.3;
  static final double PARTY_LIKE = 0.3;
  static final double PARTY_UNLIKE = -1.2;
  static final double PARTY_UNKNOWN = -0.4;

  static final double KIND_MODE = 0.8;
  static final double KIND_TRIGGER = 0.9;
  static final double KIND_CODE = 0.3;

  static final double TIME_DAY = 2.2;
  static final double TIME_DAY_NEAR = 1.2;
  static final double TIME_STRETCH = 1.0;
  static final double TIME_PUBLISHED = 0.7;
  static final double TIME_LONG = 0.3;
  static final double TIME_OPEN = -0.3;
  static final double TIME_NEXT_DAY = -1.0;
  static final double TIME_MOVED = 0.3;
  static final double TIME_MOVED_UNTOLD = -1.0;

  static final double PLACE_SAME = 1.5;
  static final double PLACE_WITHIN = 0.6;
  static final double PLACE_COUNTRY = 0.3;

  /** A person said so; nothing outweighs it. */
  static final double HAND = 20;

  /** One says so, another denies it. */
  static final double STATUS_DISPUTED = 0.8;

  static final double NUMBERS_SAME = 1.0;
  static final double NUMBERS_OTHER = -0.5;
  static final double NUMBERS_FAR = -1.0;

  static final double WORDS = 4.0;
  static final double STORY = 2.0;
  static final double SAID = -1.0;

  private JoinWeights() {}
}
