package org.rapporteur.article;

/** Text made comparable: spaces, quotation marks and dashes of every kind become plain ones. */
final class PlainText {
  private PlainText() {}

  /**
   * {@code text} without surrounding and repeated white space and zero-width characters, with
   * straight quotation marks, "-" for every dash and "..." for an ellipsis.
   */
  static String of(CharSequence text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      if (isSpace(c)) {
        gap = !plain.isEmpty();
        continue;
      }
      if (gap) {
        plain.append(' ');
        gap = false;
      }
      appendPlain(plain, c);
    }
    return plain.toString();
  }

  private static void appendPlain(StringBuilder plain, char c) {
    switch (c) {
      case '‘', '’', '‚', '`', '´', '′' -> plain.append('\'');
      case '“', '”', '„', '«', '»' -> plain.append('"');
      case '‐', '‑', '‒', '–', '—', '―', '−' -> plain.append('-');
      case '…' -> plain.append("...");
      default -> plain.append(c);
    }
  }

  /** Whether {@code c} separates words: white space of every kind, the no-break ones included. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Whether {@code c} takes no room: zero-width characters, soft hyphens and direction marks. */
  static boolean isInvisible(char c) {
    return c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2064')
        || c == '\ufeff';
  }

  /** Whether {@code c} leaves nothing to see. */
  static boolean isBlank(char c) {
    return isSpace(c) || isInvisible(c) || (Character.isISOControl(c) && c != '\0');
  }

  /** The span within {@code begin} and {@code end} without blanks at either side. */
  static Span trim(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
