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

  /**
   * Reads strings of which each is written as the number of bytes it shares with the one before it
   * and the rest.
   */
  static PackedStrings read(DataInputStream in) throws IOException {
    int count = in.readInt();
    byte[] rest = new byte[in.readInt()];
    byte[] shared = in.readNBytes(count);
    byte[] length = in.readNBytes(count);
    in.readFully(rest);
    int[] ends = new int[count];
    int total = 0;
    for (int i = 0; i < count; i++) {
      total += (shared[i] & 255) + (length[i] & 255);
      ends[i] = total;
    }
    byte[] block = new byte[total];
    int from = 0;
    int begin = 0;
    int previous = 0;
    for (int i = 0; i < count; i++) {
      System.arraycopy(block, previous, block, begin, shared[i] & 255);
      System.arraycopy(rest, from, block, begin + (shared[i] & 255), length[i] & 255);
      from += length[i] & 255;
      previous = begin;
      begin = ends[i];
    }
    return new PackedStrings(block, ends);
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
