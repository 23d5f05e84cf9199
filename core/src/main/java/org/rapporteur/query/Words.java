package org.rapporteur.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words of a text, without regard to case and punctuation. */
final class Words {
  private Words() {}

  /** Whether the words of {@code phrase} stand in {@code text} one after the other. */
  static boolean in(String phrase, String text) {
    String wanted = String.join(" ", of(phrase));
    return (" " + String.join(" ", of(text)) + " ").contains(" " + wanted + " ");
  }

  private static List<String> of(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
