package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that two texts have in common, each as often as it is in both. */
record WordScore(double precision, double recall) {
  /** The score of {@code text} against {@code gold}. */
  static WordScore of(String text, String gold) {
    return of(words(text), words(gold));
  }

  static WordScore of(List<String> text, List<String> gold) {
    Map<String, Integer> left = new HashMap<>();
    gold.forEach(word -> left.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : text) {
      int more = left.getOrDefault(word, 0);
      if (more > 0) {
        common++;
        left.put(word, more - 1);
      }
    }
    return new WordScore(
        text.isEmpty() ? 0 : (double) common / text.size(),
        gold.isEmpty() ? 0 : (double) common / gold.size());
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Runs of letters, digits and low lines in lower case. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean letter =
          i < lower.length()
              && (Character.isLetterOrDigit(lower.charAt(i)) || lower.charAt(i) == '_');
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(lower.substring(start, i));
        start = -1;
      }
    }
    return words;
  }
}
