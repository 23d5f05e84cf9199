package org.rapporteur.copy;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What is remembered of a text to find its copies: the minima of 126 hashes of its word 3-grams, 16
 * bits of each, how many 3-grams it has, and a hash of all its words.
 */
public final class Signature {
  /** Hashes in a signature. */
  static final int HASHES = Signature.BANDS * Signature.ROWS;

  static final int BANDS = 42;
  static final int ROWS = 3;

  /** In 3-grams; less has no near copies, only exact ones. */
  private static final int SHORTEST = 20;

  /** Words that are looked at; what is the same in them is the same. */
  private static final int MOST_WORDS = 20_000;

  private static final int SIZE = 2 * HASHES + Integer.BYTES + Long.BYTES;

  private final short[] minima;
  private final int grams;
  private final long words;

  private Signature(short[] minima, int grams, long words) {
    this.minima = minima;
    this.grams = grams;
    this.words = words;
  }

  /** The signature of {@code text}. */
  public static Signature of(String text) {
    int[] minima = new int[HASHES];
    Arrays.fill(minima, Integer.MAX_VALUE);
    WordHashes words = new WordHashes(text);
    long all = 17;
    long before = 0;
    long last = 0;
    int count = 0;
    while (count < MOST_WORDS && words.next()) {
      long word = words.hash();
      all = mix(all * 31 + word);
      count++;
      if (count >= 3) {
        add(minima, mix(mix(before * 3 + last) * 5 + word));
      }
      before = last;
      last = word;
    }
    short[] kept = new short[HASHES];
    for (int i = 0; i < HASHES; i++) {
      kept[i] = (short) (minima[i] ^ minima[i] >>> 16);
    }
    return new Signature(kept, Math.max(0, count - 2), all);
  }

  /** Each hash is an odd multiple and a sum, different for each (2-independent). */
  private static void add(int[] minima, long gram) {
    long factor = 0x9E3779B97F4A7C15L;
    for (int i = 0; i < HASHES; i++) {
      int hash = (int) ((gram * (factor | 1) + factor) >>> 33);
      factor = factor * 0x5851F42D4C957F2DL + 0x14057B7EF767814FL;
      if (hash < minima[i]) {
        minima[i] = hash;
      }
    }
  }

  /** The finisher of SplitMix64 (Steele, Lea and Flood 2014). */
  static long mix(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }

  /** Whether it is long enough to have near copies. */
  boolean isComparable() {
    return grams >= SHORTEST;
  }

  /** Hash of all its words in order. */
  long words() {
    return words;
  }

  /** Hash of the minima of {@code band}. */
  int band(int band) {
    long hash = band;
    for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
      hash = mix(hash * 31 + minima[i]);
    }
    return (int) hash;
  }

  /** Estimated share of the 3-grams of both that both have (Jaccard). */
  public double similarity(Signature other) {
    int equal = 0;
    for (int i = 0; i < HASHES; i++) {
      equal += minima[i] == other.minima[i] ? 1 : 0;
    }
    return (double) equal / HASHES;
  }

  /** Estimated share of the 3-grams of the shorter that the longer has. */
  public double containment(Signature other) {
    double similarity = similarity(other);
    double common = similarity * (grams + (double) other.grams) / (1 + similarity);
    return Math.min(1, common / Math.max(1, Math.min(grams, other.grams)));
  }

  /** As bytes, for a store. */
  public byte[] toBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(SIZE);
    bytes.asShortBuffer().put(minima);
    bytes.position(2 * HASHES);
    return bytes.putInt(grams).putLong(words).array();
  }

  /** From the bytes of {@link #toBytes()}. */
  public static Signature ofBytes(byte[] bytes) {
    if (bytes.length != SIZE) {
      throw new IllegalArgumentException("a signature has " + SIZE + " bytes, not " + bytes.length);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    short[] minima = new short[HASHES];
    buffer.asShortBuffer().get(minima);
    return new Signature(
        minima, buffer.getInt(2 * HASHES), buffer.getLong(2 * HASHES + Integer.BYTES));
  }
}
