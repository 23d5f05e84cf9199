package org.rapporteur.desk.page;

/** What an article without a title is called. */
final class Headline {
  private static final int LONGEST = 90;

  private Headline() {}

  /** The first line of {@code text}, shortened at a word. */
  static String of(String text) {
    String line = text.strip().lines().findFirst().orElse("").strip();
    if (line.length() <= LONGEST) {
      return line.isEmpty() ? "(no text)" : line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, space < LONGEST / 2 ? LONGEST : space) + " …";
  }
}
