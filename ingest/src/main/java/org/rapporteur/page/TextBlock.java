package org.rapporteur.page;

import java.util.List;

/**
 * A run of text that the page shows as one piece: a paragraph, a heading, an item of a list, a row
 * of a table.
 */
public final class TextBlock {
  private static final int MOST_LOWER_WORDS = 120;
  private static final int FEWEST_PROSE_CHARACTERS = 40;

  private final Container container;
  private final String tag;
  private final String text;
  private final List<String> names;
  private final int words;
  private final int linkWords;
  private final int links;
  private final int commas;
  private final int strongCharacters;
  private final List<String> lowerWords;

  TextBlock(
      Container container,
      String text,
      List<String> names,
      int linkCharacters,
      int links,
      int strong) {
    this.container = container;
    this.tag = container.tag();
    this.text = text;
    this.names = List.copyOf(names);
    this.words = countWords(text);
    this.linkWords =
        text.isEmpty()
            ? 0
            : (int) Math.round(words * Math.min(1.0, (double) linkCharacters / text.length()));
    this.links = links;
    this.commas = count(text, ',');
    this.strongCharacters = strong;
    this.lowerWords = WordOdds.wordsOf(text, MOST_LOWER_WORDS);
  }

  /** Its first words in lower case. */
  List<String> lowerWords() {
    return lowerWords;
  }

  private static int count(String text, char mark) {
    int count = 0;
    for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
      count++;
    }
    return count;
  }

  private static int countWords(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !inWord) {
        words++;
      }
      inWord = letter;
    }
    return words;
  }

  /** Its words, with single blanks between them and a tab between the cells of a row. */
  public String text() {
    return text;
  }

  /** Name of the element that holds it. */
  public String tag() {
    return tag;
  }

  /** Number of runs of letters and digits. */
  public int words() {
    return words;
  }

  Container container() {
    return container;
  }

  /** Words of the classes of inline elements in it, in lower case. */
  List<String> names() {
    return names;
  }

  int linkWords() {
    return linkWords;
  }

  int links() {
    return links;
  }

  int commas() {
    return commas;
  }

  double linkDensity() {
    return words == 0 ? 0 : (double) linkWords / words;
  }

  /** Share of its characters that are in bold. */
  double strength() {
    return text.isEmpty() ? 0 : Math.min(1.0, (double) strongCharacters / text.length());
  }

  boolean isHeading() {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  boolean in(String name) {
    return tag.equals(name);
  }

  /** Whether it looks like a paragraph of running text. */
  boolean isProse() {
    return !isHeading()
        && text.length() >= FEWEST_PROSE_CHARACTERS
        && linkDensity() < 0.5
        && (commas > 0
            || text.indexOf(". ") >= 0
            || ".!?”\"".indexOf(text.charAt(text.length() - 1)) >= 0);
  }

  @Override
  public String toString() {
    return "<" + tag + "> " + text;
  }
}
