package org.rapporteur.copy;

import java.util.Optional;

/**
 * How copies meet when several machines share the work: a text is sent to all its buckets, and
 * those that meet in a bucket are compared there. Two texts that are {@link CopyIndex copies} meet
 * in at least one, and are told apart from the others by {@link #compare} in the first only.
 */
public final class CopyBuckets {
  private CopyBuckets() {}

  /** The buckets of {@code signature}: one for all its words, then one a band. */
  public static long[] of(Signature signature) {
    int count = signature.isComparable() ? Signature.BANDS + 1 : 1;
    long[] buckets = new long[count];
    for (int i = 0; i < count; i++) {
      buckets[i] = bucket(signature, i);
    }
    return buckets;
  }

  private static long bucket(Signature signature, int number) {
    return number == 0
        ? signature.words()
        : Signature.mix(
            ((long) number << Integer.SIZE) | (signature.band(number - 1) & 0xFFFFFFFFL));
  }

  /**
   * What two texts that meet in {@code bucket}, the number of one among the buckets of each, have
   * in common; empty when they are no copies, or have met in a bucket before it.
   */
  public static Optional<Likeness> compare(Signature one, Signature other, int bucket) {
    boolean comparable = one.isComparable() && other.isComparable();
    for (int i = 0; i < bucket; i++) {
      if (bucket(one, i) == bucket(other, i) && (i == 0 || comparable)) {
        return Optional.empty();
      }
    }
    if (bucket == 0) {
      return Optional.of(new Likeness(Copy.Kind.EXACT, 1));
    }
    double score = CopyIndex.score(one, other);
    return comparable && score > 0
        ? Optional.of(new Likeness(Copy.Kind.NEAR, score))
        : Optional.empty();
  }

  /**
   * How two texts are the same.
   *
   * @param kind in all words or most
   * @param similarity 0 to 1
   */
  public record Likeness(Copy.Kind kind, double similarity) {}
}
