package org.rapporteur.actor;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A hash table from strings to lists of numbers that lies in one block of bytes and is used as it
 * is: nothing has to be unpacked.
 *
 * <p>The block holds, as big-endian ints: number of slots (a power of two), number of keys, number
 * of bytes of the keys; the slots (index of a key plus one, or 0; linear probing after {@link
 * String#hashCode}); for every key its hash, the end of its bytes and the end of its numbers; the
 * numbers; and at last the bytes of the keys, UTF-8.
 */
final class KeyTable {
  private static final int HEAD = 16;
  private static final int PER_KEY = 12;

  private final ByteBuffer block;
  private final int slots;
  private final int keys;
  private final int keyAt;
  private final int numberAt;
  private final int byteAt;

  /** The table at the position of {@code in}, which moves behind it. */
  KeyTable(ByteBuffer in) {
    int length = in.getInt();
    block = in.slice(in.position(), length);
    in.position(in.position() + length);
    slots = block.getInt(0);
    keys = block.getInt(4);
    int numbers = block.getInt(8);
    keyAt = HEAD + 4 * slots;
    numberAt = keyAt + PER_KEY * keys;
    byteAt = numberAt + 4 * numbers;
  }

  /** Writes {@code table} in the form that the constructor reads. */
  static void write(DataOutputStream out, Map<String, List<Integer>> table) throws IOException {
    int slots = Integer.highestOneBit(Math.max(4, table.size() * 2)) * 2;
    int numbers = table.values().stream().mapToInt(List::size).sum();
    byte[][] bytes = new byte[table.size()][];
    int[] slot = new int[slots];
    int index = 0;
    int total = 0;
    for (String key : table.keySet()) {
      bytes[index] = key.getBytes(StandardCharsets.UTF_8);
      total += bytes[index].length;
      int at = spread(key.hashCode()) & (slots - 1);
      while (slot[at] != 0) {
        at = (at + 1) & (slots - 1);
      }
      slot[at] = ++index;
    }
    out.writeInt(HEAD + 4 * slots + PER_KEY * table.size() + 4 * numbers + total);
    out.writeInt(slots);
    out.writeInt(table.size());
    out.writeInt(numbers);
    out.writeInt(total);
    for (int value : slot) {
      out.writeInt(value);
    }
    int byteEnd = 0;
    int numberEnd = 0;
    index = 0;
    for (Map.Entry<String, List<Integer>> entry : table.entrySet()) {
      byteEnd += bytes[index++].length;
      numberEnd += entry.getValue().size();
      out.writeInt(entry.getKey().hashCode());
      out.writeInt(byteEnd);
      out.writeInt(numberEnd);
    }
    for (List<Integer> values : table.values()) {
      for (int value : values) {
        out.writeInt(value);
      }
    }
    for (byte[] key : bytes) {
      out.write(key);
    }
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15) ^ (hash << 7);
  }

  int size() {
    return keys;
  }

  /** The key at {@code index}, 0 to {@link #size()} exclusive. */
  String key(int index) {
    int begin = index == 0 ? 0 : block.getInt(keyAt + PER_KEY * (index - 1) + 4);
    byte[] bytes = new byte[block.getInt(keyAt + PER_KEY * index + 4) - begin];
    block.get(byteAt + begin, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The numbers of {@code key}; empty if it is no key. */
  int[] find(String key) {
    int hash = key.hashCode();
    int at = spread(hash) & (slots - 1);
    while (true) {
      int index = block.getInt(HEAD + 4 * at) - 1;
      if (index < 0) {
        return NONE;
      }
      if (block.getInt(keyAt + PER_KEY * index) == hash && key(index).equals(key)) {
        return numbers(index);
      }
      at = (at + 1) & (slots - 1);
    }
  }

  private static final int[] NONE = {};

  /** The numbers of the key at {@code index}. */
  int[] numbers(int index) {
    int begin = index == 0 ? 0 : block.getInt(keyAt + PER_KEY * (index - 1) + 8);
    int[] found = new int[block.getInt(keyAt + PER_KEY * index + 8) - begin];
    for (int i = 0; i < found.length; i++) {
      found[i] = block.getInt(numberAt + 4 * (begin + i));
    }
    return found;
  }
}
