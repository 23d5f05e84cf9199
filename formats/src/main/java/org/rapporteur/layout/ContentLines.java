package org.rapporteur.layout;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** The lines of iCalendar: escaped (RFC 5545 section 3.3.11), folded at 75 octets (3.1). */
final class ContentLines {
  private static final int LONGEST = 75;

  private final Writer out;

  ContentLines(Writer out) {
    this.out = out;
  }

  /** A property whose value is no text. */
  void plain(String name, String value) throws IOException {
    fold(name + ":" + value);
  }

  /** A property of text. */
  void text(String name, String value) throws IOException {
    fold(name + ":" + escaped(value));
  }

  /** A property that is an address; nothing where {@code value} is none. */
  void address(String name, @Nullable String value) throws IOException {
    if (value == null) {
      return;
    }
    try {
      URI address = new URI(value);
      if (address.isAbsolute()) {
        fold(name + ":" + address.toASCIIString());
      }
    } catch (URISyntaxException noAddress) {
      // An address that is none is in the record all the same; a calendar would refuse the file.
      text("X-RAPPORTEUR-" + name, value);
    }
  }

  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder(value.length() + 16);
    String text = PlainText.unicode(value.replace("\r\n", "\n").replace('\r', '\n'));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\\\");
        case ';' -> escaped.append("\\;");
        case ',' -> escaped.append("\\,");
        case '\n' -> escaped.append("\\n");
        default -> escaped.append(c < ' ' || c == '\u007f' ? ' ' : c);
      }
    }
    return escaped.toString();
  }

  /** Characters are never cut; a line that goes on begins with a blank. */
  private void fold(String line) throws IOException {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int character = line.codePointAt(i);
      int width = octets(character);
      if (octets + width > LONGEST) {
        out.write("\r\n ");
        octets = 1;
      }
      int length = Character.charCount(character);
      out.write(line, i, length);
      octets += width;
      i += length;
    }
    out.write("\r\n");
  }

  /** Length of {@code character} in UTF-8. */
  private static int octets(int character) {
    return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
  }
}
