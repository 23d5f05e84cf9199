package org.rapporteur.layout;

import org.rapporteur.formats.Surrogates;

/** Text of articles made fit for files of a form that cannot hold every character. */
final class PlainText {
  private static final char REPLACEMENT = '\uFFFD';

  private PlainText() {}

  /** {@code text} with U+FFFD for every surrogate without its partner, which no UTF-8 can hold. */
  static String unicode(String text) {
    return Surrogates.replaceUnpaired(text);
  }

  /** {@code text} on one line and without tabs: control characters and ends of line are blanks. */
  static String line(String text) {
    String whole = unicode(text);
    int control = 0;
    while (control < whole.length() && !breaks(whole.charAt(control))) {
      control++;
    }
    if (control == whole.length()) {
      return whole;
    }
    StringBuilder line = new StringBuilder(whole);
    for (int i = control; i < line.length(); i++) {
      if (breaks(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }

  /** {@code text} as the content of an XML element or attribute. */
  static String xml(String text) {
    StringBuilder xml = new StringBuilder(text.length() + 16);
    String whole = unicode(text);
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        case '\t' -> xml.append("&#9;");
        case '\n' -> xml.append("&#10;");
        case '\r' -> xml.append("&#13;");
        case '\uFFFE', '\uFFFF' -> xml.append(REPLACEMENT);
        default -> xml.append(c < ' ' ? REPLACEMENT : c);
      }
    }
    return xml.toString();
  }

  private static boolean breaks(char c) {
    return c < ' ' || (c >= '\u007f' && c <= '\u009f') || c == '\u2028' || c == '\u2029';
  }
}
