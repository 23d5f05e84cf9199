package org.rapporteur.dictionary;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a dictionary without its comment.
 *
 * @param number 1-based
 * @param text what is left, stripped; never empty
 * @param remark the comments above and behind it
 */
record DictionaryLine(int number, String text, Remark remark) {
  private static final int LONGEST = 2000;

  /**
   * The lines of a dictionary that say something.
   *
   * @param lines the lines
   * @param below the comments below the last of them
   */
  record All(List<DictionaryLine> lines, List<String> below) {}

  /** The lines of {@code text}; one too long to be one is told. */
  static All of(String file, String text, List<DictionaryProblem> problems) {
    List<DictionaryLine> lines = new ArrayList<>();
    List<String> above = new ArrayList<>();
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
      String said = line;
      if (commented) {
        int end = said.indexOf("-->");
        commented = end < 0;
        above.add((commented ? said : said.substring(0, end + 3)).stripTrailing());
        said = commented ? "" : said.substring(end + 3);
      }
      int open = said.indexOf("<!--");
      if (open >= 0) {
        int close = said.indexOf("-->", open);
        commented = close < 0;
        above.add((commented ? said.substring(open) : said.substring(open, close + 3)).strip());
        said = said.substring(0, open) + (commented ? "" : said.substring(close + 3));
      }
      int comment = commentStart(said);
      String left = (comment < 0 ? said : said.substring(0, comment)).strip();
      String note = comment < 0 ? "" : said.substring(comment).strip();
      if (!left.isEmpty()) {
        String behind = note.replaceFirst("^[#;]+", "").strip().replace('\t', ' ');
        lines.add(new DictionaryLine(i + 1, left, new Remark(above, behind)));
        above.clear();
      } else if (!note.isEmpty()) {
        above.add(note);
      }
    }
    return new All(lines, above);
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
