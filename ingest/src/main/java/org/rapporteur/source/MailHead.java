package org.rapporteur.source;

import java.util.Locale;
import java.util.Set;

/** Tells mail by its head (RFC 5322, section 2.2). */
final class MailHead {
  private static final Set<String> TELLING =
      Set.of(
          "received",
          "return-path",
          "mime-version",
          "message-id",
          "delivered-to",
          "from",
          "subject",
          "date",
          "to",
          "content-type");
  private static final int ENOUGH = 3;

  private MailHead() {}

  /** Whether {@code text} begins with the fields of a message and an empty line. */
  static boolean begins(String text) {
    int telling = 0;
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      String line = text.substring(begin, end < 0 ? text.length() : end).stripTrailing();
      if (line.isEmpty()) {
        return telling >= ENOUGH;
      }
      int colon = line.indexOf(':');
      boolean folded = begin > 0 && Character.isWhitespace(line.charAt(0));
      boolean envelope = begin == 0 && line.startsWith("From ");
      if (!folded && !envelope) {
        if (colon <= 0 || !isName(line, colon)) {
          return false;
        }
        telling += TELLING.contains(line.substring(0, colon).toLowerCase(Locale.ROOT)) ? 1 : 0;
      }
      begin = end < 0 ? text.length() : end + 1;
    }
    return telling >= ENOUGH;
  }

  private static boolean isName(String line, int colon) {
    return line.chars().limit(colon).allMatch(c -> c > ' ' && c < 127);
  }
}
