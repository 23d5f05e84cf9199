package org.rapporteur.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes as the characters they mean: by byte order mark, then what the server said, then what
 * the page says in its first bytes, then UTF-8 when they are that, then windows-1252.
 */
final class PageCharset {
  /** What stands in the place of bytes that are no UTF-8; seldom, it was written so. */
  private static final char REPLACEMENT = '\uFFFD';

  private static final int LOOKED_AT = 4096;
  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-zA-Z0-9_:.-]{2,40})");

  /** Names that mean another encoding on the web (WHATWG Encoding Standard). */
  private static final Map<String, String> MEANT =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "gb2312", "GBK",
          "utf-16", "UTF-8",
          "utf-16le", "UTF-8",
          "utf-16be", "UTF-8");

  private PageCharset() {}

  /** The characters of {@code bytes}; {@code told} is the server's word, if it gave one. */
  static String decode(byte[] bytes, @Nullable String told) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    Charset charset = named(told).or(() -> declared(bytes)).orElse(StandardCharsets.UTF_8);
    if (charset.equals(StandardCharsets.UTF_8)) {
      return utf8(bytes).orElseGet(() -> mostlyUtf8(bytes));
    }
    return new String(bytes, charset);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    return declared.find() ? named(declared.group(1)) : Optional.empty();
  }

  private static Optional<Charset> named(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return Optional.empty();
    }
    try {
      String lower = name.strip().toLowerCase(Locale.ROOT);
      return Optional.of(Charset.forName(MEANT.getOrDefault(lower, lower)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<String> utf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return Optional.of(text);
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  /** A few broken characters do not make a page of another encoding. */
  private static String mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == REPLACEMENT).count();
    long foreign = text.chars().filter(c -> c > 0x7f).count();
    return 2 * broken < foreign ? text : new String(bytes, Charset.forName("windows-1252"));
  }
}
