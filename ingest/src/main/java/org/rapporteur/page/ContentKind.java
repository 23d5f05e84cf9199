package org.rapporteur.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What some bytes are, by what they look like; names and headers are not believed. */
public enum ContentKind {
  /** A web page. */
  HTML,
  /** Text without tags. */
  TEXT,
  /** Nothing that can be read as text. */
  BINARY;

  private static final int LOOKED_AT = 1 << 16;
  private static final int FEW_TAGS = 3;
  private static final Pattern START =
      Pattern.compile(
          "^(?:\\s|<!--.*?-->|<\\?xml[^>]*>)*<(?:!doctype html|html|head|body)\\b", Pattern.DOTALL);
  private static final Pattern TAG =
      Pattern.compile(
          "</(?:p|div|span|a|li|ul|body|head|script|td|article|section|h1|title)>|<(?:meta|link) ");

  /** The kind of {@code bytes}. */
  public static ContentKind of(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    boolean wide = length > 1 && (bytes[0] & 0xff) >= 0xFE && (bytes[1] & 0xff) >= 0xFE;
    int odd = 0;
    for (int i = 0; i < length && !wide; i++) {
      int b = bytes[i] & 0xff;
      odd +=
          b == 0 || (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != 0x0c && b != 0x1b)
              ? 1
              : 0;
    }
    if (odd > length / 200 || isDocument(bytes, length)) {
      return BINARY;
    }
    if (!wide && START.matcher(start(bytes, length)).find()) {
      return HTML;
    }
    String head =
        wide
            ? PageCharset.decode(java.util.Arrays.copyOf(bytes, length), null)
            : new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return isPage(head.toLowerCase(Locale.ROOT)) ? HTML : TEXT;
  }

  /** Documents that begin like text. */
  private static boolean isDocument(byte[] bytes, int length) {
    String start = new String(bytes, 0, Math.min(5, length), StandardCharsets.ISO_8859_1);
    return start.equals("%PDF-") || start.equals("{\\rtf");
  }

  private static String start(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(2000, length), StandardCharsets.ISO_8859_1)
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isPage(String head) {
    return START.matcher(head.substring(0, Math.min(2000, head.length()))).find()
        || TAG.matcher(head).results().limit(FEW_TAGS).count() == FEW_TAGS;
  }
}
