package org.rapporteur.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that was probably meant. */
final class Suggestion {
  private Suggestion() {}

  /** "; did you mean …?", or the words there are when none of them is near. */
  static String of(String word, Collection<String> words) {
    return nearest(word, words)
        .map(near -> "; did you mean " + near + "?")
        .orElse("; there are " + String.join(", ", words));
  }

  private static Optional<String> nearest(String word, Collection<String> words) {
    String asked = word.toLowerCase(Locale.ROOT);
    return words.stream()
        .filter(other -> distance(asked, other.toLowerCase(Locale.ROOT)) <= 1 + asked.length() / 4)
        .min(Comparator.comparingInt(other -> distance(asked, other.toLowerCase(Locale.ROOT))));
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
