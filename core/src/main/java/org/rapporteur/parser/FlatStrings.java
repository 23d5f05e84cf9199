package org.rapporteur.parser;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;

/**
 * An unchangeable map from strings to numbers in flat memory: a table of offsets, open to the next
 * free slot, and the strings with their numbers one after the other.
 *
 * <p>Layout, little-endian: slots (int), bytes (int), one int for each slot (offset of an entry
 * plus one, or zero), then the entries: value (int), length in chars (short), and each char as one
 * byte, or, where it is not below 0x80, as 0x80 and its two bytes.
 */
final class FlatStrings {
  /** The value of strings that are not in the map. */
  static final int NONE = -1;

  private static final int HEADER_BYTES = 8;
  private static final int WIDE = 0x80;
  private static final int LONGEST = Short.MAX_VALUE;
  private static final int FILLED_PERCENT = 75;

  private final ByteBuffer memory;
  private final int slots;
  private final int entries;

  /** Reads what {@link #pack} wrote, from the start of {@code memory} as given. */
  FlatStrings(ByteBuffer memory) {
    this.memory = memory.slice().order(ByteOrder.LITTLE_ENDIAN);
    this.slots = this.memory.getInt(0);
    this.entries = HEADER_BYTES + Integer.BYTES * slots;
  }

  /** The number of {@code text}, {@link #NONE} when it has none. */
  int value(CharSequence text) {
    for (int slot = slot(hash(text), slots); ; slot = slot + 1 == slots ? 0 : slot + 1) {
      int offset = memory.getInt(HEADER_BYTES + Integer.BYTES * slot);
      if (offset == 0) {
        return NONE;
      }
      int entry = entries + offset - 1;
      if (isAt(entry, text)) {
        return memory.getInt(entry);
      }
    }
  }

  private boolean isAt(int entry, CharSequence text) {
    int length = text.length();
    if (memory.getShort(entry + Integer.BYTES) != length) {
      return false;
    }
    int at = entry + Integer.BYTES + Short.BYTES;
    for (int i = 0; i < length; i++) {
      char expected = text.charAt(i);
      int found = memory.get(at++) & 0xff;
      if (found == WIDE) {
        found = memory.getShort(at) & 0xffff;
        at += Short.BYTES;
      }
      if (found != expected) {
        return false;
      }
    }
    return true;
  }

  /** The bytes of a map with the entries of {@code values}, which must not be negative. */
  static byte[] pack(Map<String, Integer> values) {
    int slots = Math.max(8, (int) (values.size() * 100L / FILLED_PERCENT) + 1);
    int bytes = 0;
    for (String text : values.keySet()) {
      bytes += size(text);
    }
    ByteBuffer packed =
        ByteBuffer.allocate(HEADER_BYTES + Integer.BYTES * slots + bytes)
            .order(ByteOrder.LITTLE_ENDIAN);
    packed.putInt(slots).putInt(bytes);
    int entries = HEADER_BYTES + Integer.BYTES * slots;
    packed.position(entries);
    for (Map.Entry<String, Integer> entry : values.entrySet()) {
      int slot = slot(hash(entry.getKey()), slots);
      while (packed.getInt(HEADER_BYTES + Integer.BYTES * slot) != 0) {
        slot = slot + 1 == slots ? 0 : slot + 1;
      }
      packed.putInt(HEADER_BYTES + Integer.BYTES * slot, packed.position() - entries + 1);
      put(packed, entry.getKey(), entry.getValue());
    }
    return packed.array();
  }

  private static void put(ByteBuffer packed, String text, int value) {
    if (value < 0 || text.length() > LONGEST) {
      throw new IllegalArgumentException("cannot be stored: " + value + " for " + text);
    }
    packed.putInt(value).putShort((short) text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < WIDE) {
        packed.put((byte) c);
      } else {
        packed.put((byte) WIDE).putShort((short) c);
      }
    }
  }

  private static int size(String text) {
    int size = Integer.BYTES + Short.BYTES;
    for (int i = 0; i < text.length(); i++) {
      size += text.charAt(i) < WIDE ? 1 : 1 + Short.BYTES;
    }
    return size;
  }

  private static int hash(CharSequence text) {
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  private static int slot(int hash, int slots) {
    long spread = (hash * 0x9E3779B1L) & 0xffffffffL;
    return (int) ((spread * slots) >>> Integer.SIZE);
  }
}
