package org.rapporteur.parser;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * The language models as one file that is used where it lies: it is mapped into memory, not read.
 *
 * <p>Layout, little-endian: a header of {@value #HEADER_BYTES} bytes, that is magic (long), version
 * of the format (int), CRC-32C of all that follows the header (int), bytes of the file (long) and
 * the end of each {@link Section} (long); then the sections, each at a multiple of eight.
 */
final class LanguageImage {
  /** A part of the file. */
  enum Section {
    /** Every value of a feature, with its number ({@link FlatStrings}). */
    VALUES,
    /** Words in lower case, with the numbers of their sets ({@link FlatStrings}). */
    WORDS,
    /**
     * The tags that words have, and their clusters (two {@link ValueSets}, and one number each).
     */
    SETS,
    /** What the tagger looks at ({@link LinearModel}). */
    TAGGER,
    TAGGER_WEIGHTS,
    /** What the parser looks at ({@link LinearModel}), and its {@link Moves}. */
    PARSER,
    PARSER_WEIGHTS
  }

  static final int HEADER_BYTES = 24 + 8 * 7;

  private static final long MAGIC = 0x474e4c5254524f52L;
  private static final int VERSION = 1;
  private static final int CHECKSUM_AT = 12;
  private static final int LENGTH_AT = 16;
  private static final int ENDS_AT = 24;
  private static final int ALIGNMENT = 8;

  private final ByteBuffer memory;
  private final EnumMap<Section, ByteBuffer> sections = new EnumMap<>(Section.class);

  private LanguageImage(ByteBuffer memory) {
    this.memory = memory;
    int begin = HEADER_BYTES;
    int endAt = ENDS_AT;
    for (Section section : Section.values()) {
      begin = aligned(begin);
      int end = (int) memory.getLong(endAt);
      sections.put(section, memory.slice(begin, end - begin).order(ByteOrder.LITTLE_ENDIAN));
      begin = end;
      endAt += Long.BYTES;
    }
  }

  /**
   * Maps {@code file}.
   *
   * @throws IOException if it cannot be read or is not a whole image of this version
   */
  static LanguageImage map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      if (size < HEADER_BYTES || size > Integer.MAX_VALUE) {
        throw new IOException(file + " is no language model");
      }
      ByteBuffer memory = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
      return of(memory, file.toString());
    }
  }

  /** The image in {@code memory}, checked. */
  static LanguageImage of(ByteBuffer memory, String name) throws IOException {
    ByteBuffer image = memory.slice().order(ByteOrder.LITTLE_ENDIAN);
    if (image.capacity() < HEADER_BYTES
        || image.getLong(0) != MAGIC
        || image.getInt(Long.BYTES) != VERSION) {
      throw new IOException(name + " is no language model of this version");
    }
    if (image.getLong(LENGTH_AT) != image.capacity()
        || image.getInt(CHECKSUM_AT) != checksum(image)) {
      throw new IOException(name + " is damaged");
    }
    return new LanguageImage(image);
  }

  private static int checksum(ByteBuffer image) {
    CRC32C checksum = new CRC32C();
    checksum.update(image.slice(CHECKSUM_AT + Integer.BYTES, image.capacity() - LENGTH_AT));
    return (int) checksum.getValue();
  }

  /** The header: two images with the same header have the same content. */
  ByteBuffer header() {
    return memory.slice(0, HEADER_BYTES);
  }

  /** A part of the image. */
  ByteBuffer section(Section section) {
    ByteBuffer part = sections.get(section);
    if (part == null) {
      throw new IllegalArgumentException("no section " + section);
    }
    return part.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }

  /** A part of the image as a stream. */
  DataInputStream stream(Section section) {
    ByteBuffer part = section(section);
    byte[] bytes = new byte[part.remaining()];
    part.get(bytes);
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  private static int aligned(int offset) {
    return (offset + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }

  /** Writes an image of {@code sections}, which must be all. */
  static void write(Map<Section, byte[]> sections, OutputStream out) throws IOException {
    EnumMap<Section, byte[]> ordered = new EnumMap<>(sections);
    int size = HEADER_BYTES;
    for (byte[] section : ordered.values()) {
      size = aligned(size) + section.length;
    }
    ByteBuffer image = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    image.putLong(MAGIC).putInt(VERSION).putInt(0).putLong(size);
    int begin = HEADER_BYTES;
    for (Map.Entry<Section, byte[]> section : ordered.entrySet()) {
      begin = aligned(begin);
      image.put(begin, section.getValue());
      begin += section.getValue().length;
      image.putLong(begin);
    }
    image.putInt(CHECKSUM_AT, checksum(image));
    out.write(image.array());
  }
}
