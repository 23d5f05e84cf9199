package org.rapporteur.app;

import java.util.Arrays;

/**
 * Keys of articles that a run has seen, eight to sixteen bytes for each: the first 16 of their
 * hexadecimal digits, by open addressing (Knuth, The Art of Computer Programming 3, 6.4).
 */
final class SeenKeys {
  private static final int SMALLEST = 1 << 10;

  /** Zero stands for none. */
  private long[] slots = new long[SMALLEST];

  private int size;

  /** Takes {@code key}; tells whether it is new. */
  boolean add(String key) {
    long number = Long.parseUnsignedLong(key, 0, 16, 16);
    if (!put(slots, number == 0 ? 1 : number)) {
      return false;
    }
    if (++size * 2 > slots.length) {
      long[] all = slots;
      slots = new long[all.length * 2];
      Arrays.stream(all).filter(kept -> kept != 0).forEach(kept -> put(slots, kept));
    }
    return true;
  }

  private static boolean put(long[] slots, long number) {
    int slot = (int) number & (slots.length - 1);
    while (slots[slot] != 0) {
      if (slots[slot] == number) {
        return false;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = number;
    return true;
  }
}
