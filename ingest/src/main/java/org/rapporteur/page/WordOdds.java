package org.rapporteur.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much more often each of many words stands in articles than around them, as logarithm of the
 * odds; words that tell nothing are not in it.
 */
public final class WordOdds {
  private final Map<String, Float> odds;

  /** The odds of {@code words}. */
  public WordOdds(Map<String, Float> words) {
    this.odds = new HashMap<>(words); // faster to miss than an immutable one
  }

  /** The sums over some words. */
  record Sum(double total, double least, double most, int known) {
    static final Sum NONE = new Sum(0, 0, 0, 0);
  }

  /** The sums over {@code words}, each as often as it is there. */
  Sum sum(List<String> words) {
    if (words.isEmpty()) {
      return Sum.NONE;
    }
    double total = 0;
    double least = 0;
    double most = 0;
    int known = 0;
    for (String word : words) {
      Float value = odds.get(word);
      if (value != null) {
        total += value;
        least = Math.min(least, value);
        most = Math.max(most, value);
        known++;
      }
    }
    return new Sum(total, least, most, known);
  }

  /** The first {@code most} words of {@code text} in lower case, each number as "0". */
  public static List<String> wordsOf(String text, int most) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length() && words.size() < most; i++) {
      boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        boolean number = Character.isDigit(text.charAt(start));
        words.add(number ? "0" : text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }
}
