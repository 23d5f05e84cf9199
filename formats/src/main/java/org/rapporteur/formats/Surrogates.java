package org.rapporteur.formats;

/**
 * Half characters. JSON may spell a UTF-16 surrogate without its partner ("\\ud83d"), and an offset
 * may cut a pair; UTF-8 has no form for them, so they leave as they came, spelled out, or replaced.
 */
public final class Surrogates {
  private static final char REPLACEMENT = '\uFFFD';

  private Surrogates() {}

  /**
   * {@code json} with every unpaired surrogate written as an escape, which JSON allows in strings.
   */
  static String escapeUnpaired(String json) {
    int first = firstUnpaired(json, 0);
    if (first < 0) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length() + 16);
    int copied = 0;
    for (int at = first; at >= 0; at = firstUnpaired(json, at + 1)) {
      escaped.append(json, copied, at).append("\\u").append(Integer.toHexString(json.charAt(at)));
      copied = at + 1;
    }
    return escaped.append(json, copied, json.length()).toString();
  }

  /** {@code text} with U+FFFD for every unpaired surrogate. */
  public static String replaceUnpaired(String text) {
    int first = firstUnpaired(text, 0);
    if (first < 0) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text);
    for (int at = first; at >= 0; at = firstUnpaired(text, at + 1)) {
      whole.setCharAt(at, REPLACEMENT);
    }
    return whole.toString();
  }

  private static int firstUnpaired(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char character = text.charAt(i);
      if (!Character.isSurrogate(character)) {
        continue;
      }
      if (Character.isHighSurrogate(character)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else {
        return i;
      }
    }
    return -1;
  }
}
