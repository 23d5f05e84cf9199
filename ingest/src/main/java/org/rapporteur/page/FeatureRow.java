package org.rapporteur.page;

import java.util.Arrays;

/** The features of one block while they are put together; always in the same order. */
final class FeatureRow {
  private static final int USUAL = 256;

  private float[] values;
  private int size;

  /** Without features. */
  FeatureRow() {
    this.values = new float[USUAL];
  }

  /** With those of {@code before}. */
  FeatureRow(float[] before) {
    this.values = Arrays.copyOf(before, before.length + USUAL / 4);
    this.size = before.length;
  }

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
    return size == values.length ? values : Arrays.copyOf(values, size);
  }
}
