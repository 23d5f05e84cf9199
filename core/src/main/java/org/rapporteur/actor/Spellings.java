package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Other spellings of a person's name, as systems of transliteration and orders of name give them:
 * "Andrey" and "Andrei", "Zelenskiy" and "Zelensky", "Jinping Xi" and "Xi Jinping".
 */
final class Spellings {
  private static final int MOST = 24;

  /** Groups of letters that stand for the same at the end of a word. */
  private static final List<List<String>> ENDINGS =
      List.of(
          List.of("skyy", "skiy", "skyi", "sky", "ski", "skii", "skij"),
          List.of("ey", "ei", "ej", "iy"),
          List.of("ov", "off"),
          List.of("ev", "eff", "yev"),
          List.of("un", "eun"));

  /** Groups of letters that stand for the same anywhere. */
  private static final List<List<String>> INSIDE =
      List.of(
          List.of("kh", "h"),
          List.of("ks", "x"),
          List.of("yu", "iu"),
          List.of("ya", "ia"),
          List.of("ou", "u"),
          List.of("q", "k"),
          List.of("mohammed", "muhammad", "mohammad", "mohamed", "muhammed"));

  private Spellings() {}

  /** Other keys under which the person of {@code key} may be known, likeliest first. */
  static Set<String> of(String key) {
    Set<String> keys = new LinkedHashSet<>();
    String[] words = key.split(" ", -1);
    if (words.length == 2) {
      keys.add(words[1] + " " + words[0]);
    }
    List<List<String>> choices = new ArrayList<>();
    for (String word : words) {
      choices.add(spellings(word));
    }
    combine(choices, 0, "", keys);
    keys.remove(key);
    return keys;
  }

  private static void combine(List<List<String>> choices, int at, String before, Set<String> keys) {
    if (at == choices.size()) {
      keys.add(before);
      return;
    }
    for (String word : choices.get(at)) {
      if (keys.size() < MOST) {
        combine(choices, at + 1, before.isEmpty() ? word : before + " " + word, keys);
      }
    }
  }

  private static List<String> spellings(String word) {
    Set<String> found = new LinkedHashSet<>(List.of(word));
    for (List<String> group : ENDINGS) {
      for (String ending : group) {
        if (word.endsWith(ending)) {
          String stem = word.substring(0, word.length() - ending.length());
          group.forEach(other -> found.add(stem + other));
          break;
        }
      }
    }
    for (List<String> group : INSIDE) {
      for (String letters : group) {
        int at = word.indexOf(letters);
        if (at >= 0) {
          String rest = word.substring(at + letters.length());
          String begin = word.substring(0, at);
          group.forEach(other -> found.add(begin + other + rest));
          break;
        }
      }
    }
    return List.copyOf(found);
  }
}
