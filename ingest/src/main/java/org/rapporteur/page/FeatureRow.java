package org.rapporteur.page;

import java.util.Arrays;

/** The features of one block while they are put together; always in the same order. */
final class FeatureRow {
  private float[] values = new float[160];
  private int size;

  /** Adds a feature; its name is for the reader of the code. */
  void add(String name, double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = (float) value;
  }

  void add(String name, boolean value) {
    add(name, value ? 1 : 0);
  }

  float[] values() {
    return Arrays.copyOf(values, size);
  }
}
