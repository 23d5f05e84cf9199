package org.rapporteur.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Reads sources to their end, and makes some. */
final class Reading {
  private Reading() {}

  /** All items of files. */
  static List<Item> files(ReadingOptions options, Path... files) {
    List<String> names = new ArrayList<>();
    for (Path file : files) {
      names.add(file.toString());
    }
    return all(new PathSource(names, InputStream.nullInputStream(), options));
  }

  /** All items of {@code bytes} on standard input. */
  static List<Item> input(byte[] bytes) {
    return all(new PathSource(List.of("-"), new ByteArrayInputStream(bytes), ReadingOptions.USUAL));
  }

  /** All items of {@code text} on standard input. */
  static List<Item> input(String text) {
    return input(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Item> all(PathSource source) {
    List<Item> items = new ArrayList<>();
    try (source) {
      for (Item item = source.next(); item != null; item = source.next()) {
        items.add(item);
      }
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    return items;
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    write(packed, bytes);
    return packed.toByteArray();
  }

  private static void write(OutputStream packed, byte[] bytes) {
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** A ZIP archive of pairs of name and content. */
  static byte[] zip(Object... pairs) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (int i = 0; i < pairs.length; i += 2) {
        out.putNextEntry(new ZipEntry((String) pairs[i]));
        out.write(
            pairs[i + 1] instanceof byte[] bytes
                ? bytes
                : ((String) pairs[i + 1]).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    return packed.toByteArray();
  }

  /** A TAR archive of one file. */
  static byte[] tar(String name, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    byte[] archive = new byte[512 + (bytes.length + 511) / 512 * 512 + 1024];
    put(archive, 0, name);
    put(archive, 124, String.format("%011o", bytes.length));
    archive[156] = '0';
    put(archive, 257, "ustar");
    System.arraycopy(bytes, 0, archive, 512, bytes.length);
    return archive;
  }

  private static void put(byte[] archive, int offset, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, archive, offset, bytes.length);
  }
}
