package org.rapporteur.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A line with something on it.
 *
 * @param span its words, without surrounding white space
 * @param start offset of its first character, white space included
 * @param afterBlank whether blank lines, or the start of the text, stand before it
 */
record Line(Span span, int start, boolean afterBlank) {
  /** The lines of {@code text} that are not blank, whatever characters end them. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = true;
    int start = 0;
    while (start <= text.length()) {
      int end = endOfLine(text, start);
      Span words = PlainText.trim(text, start, end);
      if (words.length() > 0) {
        lines.add(new Line(words, start, afterBlank));
      }
      afterBlank = words.length() == 0;
      boolean pair = text.startsWith("\r\n", end);
      start = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static int endOfLine(String text, int start) {
    int end = start;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000b'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  /** Number of blanks before its first word. */
  int indent() {
    return span.begin() - start;
  }

  /** The column behind its last word. */
  int width() {
    return span.end() - start;
  }
}
