package org.rapporteur.app;

import java.nio.file.Path;
import java.util.Locale;
import org.rapporteur.store.RecordStore;

/** Foreign text made safe for a terminal. */
final class Printable {
  private Printable() {}

  /** {@code text} on one line: every run of white space and control characters is one blank. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (isBlank(character)) {
        blank = true;
        continue;
      }
      if (blank && !line.isEmpty()) {
        line.append(' ');
      }
      blank = false;
      line.append(character);
    }
    return line.toString();
  }

  /** {@code text} as {@link #line}, with the blanks at its begin. */
  static String indented(String text) {
    int begin = 0;
    while (begin < text.length() && text.charAt(begin) == ' ') {
      begin++;
    }
    return " ".repeat(begin) + line(text);
  }

  /** Whether {@code character} is white space, or would move the cursor or hide text. */
  static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character)
        || (character >= '\u202a' && character <= '\u202e')
        || (character >= '\u2066' && character <= '\u2069');
  }

  /** {@code text} on one line of at most {@code length} characters. */
  static String shorten(String text, int length) {
    String line = line(text);
    if (line.length() <= length) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(length - 2)) ? length - 2 : length - 1;
    return line.substring(0, end) + "…";
  }

  /** "1 article", "2,000 articles". */
  static String counted(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }

  /** What {@code directory} holds, in a line. */
  static String holding(Path directory, RecordStore.Totals totals) {
    return directory
        + ": "
        + counted(totals.articles(), "article")
        + " with "
        + counted(totals.events(), "record");
  }
}
