package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The features of one block while they are put together; always in the same order. */
final class FeatureRow {
  private final List<String> names = new ArrayList<>();
  private final boolean named;
  private float[] values = new float[128];
  private int size;

  /** A row that keeps the names of its features only when {@code named}. */
  FeatureRow(boolean named) {
    this.named = named;
  }

  void add(String name, double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = (float) value;
    if (named) {
      names.add(name);
    }
  }

  void add(String name, boolean value) {
    add(name, value ? 1 : 0);
  }

  float[] values() {
    return Arrays.copyOf(values, size);
  }

  List<String> names() {
    return List.copyOf(names);
  }
}
