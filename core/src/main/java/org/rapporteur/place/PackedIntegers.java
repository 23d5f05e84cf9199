package org.rapporteur.place;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * A list of four-byte numbers that stay as they were read: first the highest bytes of all, last the
 * lowest. Nothing is done for those that nobody asks for.
 */
final class PackedIntegers {
  private final byte[] columns;
  private final int size;

  private PackedIntegers(byte[] columns) {
    this.columns = columns;
    this.size = columns.length / 4;
  }

  /** Reads {@code size} numbers. */
  static PackedIntegers read(DataInputStream in, int size) throws IOException {
    return new PackedIntegers(in.readNBytes(4 * size));
  }

  /** The number at {@code index}, 0-based. */
  int get(int index) {
    return (columns[index] & 255) << 24
        | (columns[size + index] & 255) << 16
        | (columns[2 * size + index] & 255) << 8
        | (columns[3 * size + index] & 255);
  }
}
