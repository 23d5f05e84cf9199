package org.rapporteur.parser;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;

/**
 * The weights of a linear model in flat memory: for each feature that occurs, the labels for which
 * its weight is not zero.
 *
 * <p>Layout, little-endian: slots (int), units (int), binary logarithm of the bits of the filter
 * (int), zero (int), the filter, in which the bit of every key is set, so that most features that
 * have no weights are told at once; for each slot the key of a feature (long, zero when free) and
 * the place of its row (int: its first unit in the upper 24 bits, its number of weights in the
 * lower 8), then the rows in units of four bytes: the labels, one byte each, padded to a unit, and
 * the weights.
 */
final class FeatureTable {
  /** The place of the row of a feature that the model does not know. */
  static final int NO_ROW = 0;

  private static final int HEADER_BYTES = 16;
  private static final int SLOT_BYTES = Long.BYTES + Integer.BYTES;
  private static final int COUNT_BITS = 8;
  private static final int MOST_WEIGHTS = (1 << COUNT_BITS) - 1;
  private static final int MOST_UNITS = 1 << (Integer.SIZE - COUNT_BITS);
  private static final int FILLED_PERCENT = 50;
  private static final int FILTER_BITS_PER_KEY = 16;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final ByteBuffer memory;
  private final int slots;
  private final int filterShift;
  private final int slotsBegin;
  private final int rowsBegin;

  /** Reads what {@link #pack} wrote, from the start of {@code memory} as given. */
  FeatureTable(ByteBuffer memory) {
    this.memory = memory.slice().order(ByteOrder.LITTLE_ENDIAN);
    this.slots = this.memory.getInt(0);
    int filterBits = this.memory.getInt(2 * Integer.BYTES);
    this.filterShift = Long.SIZE - filterBits;
    this.slotsBegin = HEADER_BYTES + (1 << filterBits) / Byte.SIZE;
    this.rowsBegin = slotsBegin + SLOT_BYTES * slots;
  }

  /** The place of the row for the feature {@code key}, {@link #NO_ROW} when it has no weights. */
  int row(long key) {
    int slot = slot(key, slots);
    while (true) {
      int at = slotsBegin + SLOT_BYTES * slot;
      long found = memory.getLong(at);
      if (found == key) {
        return memory.getInt(at + Long.BYTES);
      }
      if (found == 0) {
        return NO_ROW;
      }
      slot++;
      if (slot == slots) {
        slot = 0;
      }
    }
  }

  /**
   * Finds the rows of many features at once, which is faster than one by one as the memory of all
   * is asked for before any has answered.
   *
   * @param keys the features, of which the first {@code count} count; they are overwritten
   * @param found room for as many answers
   * @param rows receives the places of the rows in the order of the keys, without those missing
   * @return how many there are
   */
  int rows(long[] keys, int count, long[] found, int[] rows) {
    int likely = 0;
    for (int i = 0; i < count; i++) {
      long key = keys[i];
      long bit = (key * SPREAD) >>> filterShift;
      keys[likely] = key;
      likely += (memory.get(HEADER_BYTES + (int) (bit >>> 3)) >>> (int) (bit & 7)) & 1;
    }
    for (int i = 0; i < likely; i++) {
      found[i] = memory.getLong(slotsBegin + SLOT_BYTES * slot(keys[i], slots));
    }
    int size = 0;
    for (int i = 0; i < likely; i++) {
      int row =
          found[i] == keys[i]
              ? memory.getInt(slotsBegin + SLOT_BYTES * slot(keys[i], slots) + Long.BYTES)
              : row(keys[i]);
      if (row != NO_ROW) {
        rows[size++] = row;
      }
    }
    for (int i = 0; i < size; i++) {
      found[i] = memory.getInt(rowsBegin + (rows[i] >>> COUNT_BITS) * Integer.BYTES);
    }
    return size;
  }

  /** Adds the weights of a {@code row} to {@code scores}. */
  void add(int row, float[] scores) {
    int count = row & MOST_WEIGHTS;
    int labels = rowsBegin + (row >>> COUNT_BITS) * Integer.BYTES;
    int weights = labels + ((count + 3) & ~3);
    for (int i = 0; i < count; i++) {
      scores[memory.get(labels + i) & 0xff] += memory.getFloat(weights + Float.BYTES * i);
    }
  }

  /** The weights that a table is made of. */
  @FunctionalInterface
  interface Weights {
    /** The weight of the feature in {@code row} for {@code label}. */
    float at(int row, int label);
  }

  /**
   * The bytes of a table.
   *
   * @param features for each key, which must not be zero, the number of its row
   * @param weights {@code labels} weights for each of {@code rows} rows
   */
  static byte[] pack(Map<Long, Integer> features, Weights weights, int rows, int labels) {
    int[] places = new int[rows];
    int units = 0;
    for (int row = 0; row < rows; row++) {
      int count = nonZero(weights, row, labels);
      if (count > 0) {
        places[row] = (units << COUNT_BITS) | count;
        units += (count + 3) / 4 + count;
      }
    }
    if (labels > MOST_WEIGHTS || units > MOST_UNITS) {
      throw new IllegalArgumentException("too large: " + labels + " labels, " + units + " units");
    }
    int slots = Math.max(8, (int) (features.size() * 100L / FILLED_PERCENT) + 1);
    int filterBits =
        Math.max(
            3, Integer.SIZE - Integer.numberOfLeadingZeros(features.size() * FILTER_BITS_PER_KEY));
    int slotsBegin = HEADER_BYTES + (1 << filterBits) / Byte.SIZE;
    ByteBuffer packed =
        ByteBuffer.allocate(slotsBegin + SLOT_BYTES * slots + Integer.BYTES * units)
            .order(ByteOrder.LITTLE_ENDIAN);
    packed.putInt(slots).putInt(units).putInt(filterBits);
    features.forEach((key, row) -> {
      if (places[row] != NO_ROW) {
        long bit = (key * SPREAD) >>> (Long.SIZE - filterBits);
        int at = HEADER_BYTES + (int) (bit >>> 3);
        packed.put(at, (byte) (packed.get(at) | (1 << (bit & 7))));
        putKey(packed, slotsBegin, slots, key, places[row]);
      }
    });
    packed.position(slotsBegin + SLOT_BYTES * slots);
    for (int row = 0; row < rows; row++) {
      putRow(packed, weights, row, labels);
    }
    return packed.array();
  }

  private static void putKey(ByteBuffer packed, int begin, int slots, long key, int place) {
    int slot = slot(key, slots);
    while (packed.getLong(begin + SLOT_BYTES * slot) != 0) {
      slot = slot + 1 == slots ? 0 : slot + 1;
    }
    packed.putLong(begin + SLOT_BYTES * slot, key);
    packed.putInt(begin + SLOT_BYTES * slot + Long.BYTES, place);
  }

  private static void putRow(ByteBuffer packed, Weights weights, int row, int labels) {
    int count = 0;
    for (int label = 0; label < labels; label++) {
      if (weights.at(row, label) != 0) {
        packed.put((byte) label);
        count++;
      }
    }
    for (; count % 4 != 0; count++) {
      packed.put((byte) 0);
    }
    for (int label = 0; label < labels; label++) {
      if (weights.at(row, label) != 0) {
        packed.putFloat(weights.at(row, label));
      }
    }
  }

  private static int nonZero(Weights weights, int row, int labels) {
    int count = 0;
    for (int label = 0; label < labels; label++) {
      count += weights.at(row, label) == 0 ? 0 : 1;
    }
    return count;
  }

  private static int slot(long key, int slots) {
    long spread = key * SPREAD;
    spread ^= spread >>> Integer.SIZE;
    return (int) Math.unsignedMultiplyHigh(spread * SPREAD, slots);
  }
}
