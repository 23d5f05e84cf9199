package org.rapporteur.dictionary;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a dictionary without its comment.
 *
 * @param number 1-based
 * @param text what is left, stripped; never empty
 * @param comment what followed it; may be empty
 */
record DictionaryLine(int number, String text, String comment) {
  private static final int LONGEST = 2000;

  /** The lines of {@code text} that say something; one too long to be one is told. */
  static List<DictionaryLine> of(String file, String text, List<DictionaryProblem> problems) {
    List<DictionaryLine> lines = new ArrayList<>();
    boolean commented = false;
    String[] all = text.split("\r?\n", -1);
    for (int i = 0; i < all.length; i++) {
      String line = all[i];
      if (line.length() > LONGEST) {
        problems.add(
            new DictionaryProblem(
                file, i + 1, "a line of %,d characters; it is left out".formatted(line.length())));
        continue;
      }
      if (commented) {
        int end = line.indexOf("-->");
        commented = end < 0;
        line = commented ? "" : line.substring(end + 3);
      }
      int open = line.indexOf("<!--");
      if (open >= 0) {
        int close = line.indexOf("-->", open);
        commented = close < 0;
        line = line.substring(0, open) + (close < 0 ? "" : line.substring(close + 3));
      }
      int comment = commentStart(line);
      String said = (comment < 0 ? line : line.substring(0, comment)).strip();
      String note = comment < 0 ? "" : line.substring(comment).replaceFirst("^[#;]+", "").strip();
      if (!said.isEmpty()) {
        lines.add(new DictionaryLine(i + 1, said, note.replace('\t', ' ')));
      }
    }
    return lines;
  }

  private static int commentStart(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '#' || line.charAt(i) == ';') {
        return i;
      }
    }
    return -1;
  }
}
