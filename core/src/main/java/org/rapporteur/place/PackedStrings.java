package org.rapporteur.place;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A list of strings in one block of UTF-8. Sorted lists can be searched. */
final class PackedStrings {
  private final byte[] block;
  private final int[] ends;

  private PackedStrings(byte[] block, int[] ends) {
    this.block = block;
    this.ends = ends;
  }

  /** Reads the number of strings and of bytes, the length of each in one byte, and the bytes. */
  static PackedStrings read(DataInputStream in) throws IOException {
    int count = in.readInt();
    int size = in.readInt();
    int[] ends = ends(in.readNBytes(count));
    return new PackedStrings(in.readNBytes(size), ends);
  }

  /** Where each of some pieces ends when they stand one behind the other. */
  static int[] ends(byte[] lengths) {
    int[] ends = new int[lengths.length];
    int total = 0;
    for (int i = 0; i < lengths.length; i++) {
      total += lengths[i] & 255;
      ends[i] = total;
    }
    return ends;
  }

  int size() {
    return ends.length;
  }

  String get(int index) {
    int begin = begin(index);
    return new String(block, begin, ends[index] - begin, StandardCharsets.UTF_8);
  }

  /** Where {@code text} stands in this sorted list, or -1. */
  int indexOf(String text) {
    byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = ends.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(middle, wanted);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private int begin(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  private int compare(int index, byte[] wanted) {
    return java.util.Arrays.compareUnsigned(
        block, begin(index), ends[index], wanted, 0, wanted.length);
  }
}
