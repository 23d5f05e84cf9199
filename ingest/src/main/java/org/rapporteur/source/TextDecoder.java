package org.rapporteur.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.formats.Utf8Text;

/** Turns the bytes of a text into characters: UTF-8, or UTF-16 that says so by its mark. */
final class TextDecoder {
  private TextDecoder() {}

  /** The encoding that a byte order mark names, null without one for UTF-16. */
  static @Nullable Charset marked(byte[] bytes) {
    if (bytes.length >= 2) {
      int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
      if (mark == 0xFEFF) {
        return StandardCharsets.UTF_16BE;
      }
      if (mark == 0xFFFE) {
        return StandardCharsets.UTF_16LE;
      }
    }
    return null;
  }

  /** {@code bytes} as the text of one article; what was replaced is told as an oddity. */
  static Item.Text item(Origin origin, byte[] bytes, Known known) {
    Charset marked = marked(bytes);
    if (marked != null) {
      return new Item.Text(
          origin, new String(bytes, 2, bytes.length - 2, marked), known, List.of(), true);
    }
    Utf8Text decoded = Utf8Text.decode(bytes, 0, bytes.length);
    boolean binary = decoded.text().indexOf('\0') >= 0;
    if (decoded.replaced() == 0 || binary) {
      return new Item.Text(origin, decoded.text(), known, List.of(), true);
    }
    return new Item.Text(
        origin,
        decoded.text(),
        known,
        List.of(
            new Item.Oddity(
                lineOf(bytes, decoded.firstOffset()), ErrorCode.INVALID_UTF8, decoded.warning())),
        true);
  }

  private static long lineOf(byte[] bytes, long offset) {
    long line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
