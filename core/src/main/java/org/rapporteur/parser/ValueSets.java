package org.rapporteur.parser;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * Sets of values by number: each an array of strings' numbers in the order in which a model sums
 * them up. Number 0 is the empty set.
 */
interface ValueSets {
  /** How many sets there are; their numbers are less. */
  int size();

  /** The set with {@code number}. The array must not be changed. */
  int[] set(int number);

  /** The {@code sets} by their places. */
  static ValueSets of(int[][] sets) {
    return new ValueSets() {
      @Override
      public int size() {
        return sets.length;
      }

      @Override
      public int[] set(int number) {
        return sets[number];
      }
    };
  }

  static void write(DataOutput out, List<List<Integer>> sets) throws IOException {
    out.writeInt(sets.size());
    for (List<Integer> set : sets) {
      out.writeByte(set.size());
      for (int value : set) {
        out.writeInt(value);
      }
    }
  }

  static ValueSets read(DataInput in) throws IOException {
    int[][] sets = new int[in.readInt()][];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = new int[in.readByte()];
      for (int j = 0; j < sets[i].length; j++) {
        sets[i][j] = in.readInt();
      }
    }
    return of(sets);
  }
}
