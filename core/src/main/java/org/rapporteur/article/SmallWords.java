package org.rapporteur.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.knowledge.TableReader;

/** The words that stay small in a headline whose other words have capitals. */
final class SmallWords {
  private static final double MOST = 0.75;
  private static final int FEWEST = 2;

  private final Set<String> words;

  private SmallWords(Set<String> words) {
    this.words = Set.copyOf(words);
  }

  /** The words of {@code article/small_words.tsv}. */
  static SmallWords builtIn() {
    Set<String> words = new HashSet<>();
    for (TableReader.Row row : TableReader.read("article/small_words.tsv")) {
      words.add(row.text("word"));
    }
    return new SmallWords(words);
  }

  /** Whether at least three of four words that count have a capital. */
  boolean areTitle(List<String> line) {
    int counted = 0;
    int capitals = 0;
    for (String word : line) {
      int first = firstLetter(word);
      if (first < 0 || words.contains(word.toLowerCase(Locale.ROOT))) {
        continue;
      }
      counted++;
      if (Character.isUpperCase(word.charAt(first))) {
        capitals++;
      }
    }
    return counted >= FEWEST && capitals >= MOST * counted;
  }

  private static int firstLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return -1;
      }
      if (Character.isLetter(word.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
