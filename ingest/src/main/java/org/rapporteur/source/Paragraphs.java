package org.rapporteur.source;

import java.util.ArrayList;
import java.util.List;

/** Gathers words into paragraphs, blank lines between them. */
final class Paragraphs {
  private final List<String> done = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private long length;

  /** Goes on with {@code words}. */
  void add(String words) throws RefusedException {
    length += words.length();
    if (length > Limits.LONGEST) {
      throw Limits.tooLong();
    }
    open.append(words);
  }

  /** Ends the open paragraph. */
  void end() {
    String words = open.toString().replaceAll("\\s+", " ").strip();
    if (!words.isEmpty()) {
      done.add(words);
    }
    open.setLength(0);
  }

  /** All of it; the open paragraph ends. */
  String text() {
    end();
    return String.join("\n\n", done);
  }
}
