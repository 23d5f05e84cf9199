package org.rapporteur.actor;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How the names of countries and their people are misspelt in haste: a letter is left out or
 * doubled, two change places, or the wrong one of two is doubled ("Ethopia", "Phillipines").
 */
final class Misspellings {
  /** Shorter words are too much like others. */
  static final int SHORTEST = 7;

  private Misspellings() {}

  /** Misspellings of the single word {@code key}; none of a short word or of several. */
  static Set<String> of(String key) {
    Set<String> found = new LinkedHashSet<>();
    if (key.length() > SHORTEST && key.indexOf(' ') < 0) {
      addOf(key, found);
      for (int i = 1; i < key.length(); i++) {
        if (key.charAt(i) == key.charAt(i - 1)) {
          addDoubled(without(key, i), found);
        }
      }
    }
    found.remove(key);
    return found;
  }

  private static void addOf(String key, Set<String> into) {
    for (int i = 1; i < key.length() - 1; i++) {
      into.add(without(key, i));
      into.add(key.substring(0, i - 1) + key.charAt(i) + key.charAt(i - 1) + key.substring(i + 1));
    }
    addDoubled(key, into);
  }

  private static void addDoubled(String key, Set<String> into) {
    for (int i = 1; i < key.length() - 1; i++) {
      into.add(key.substring(0, i) + key.charAt(i) + key.substring(i));
    }
  }

  private static String without(String key, int index) {
    return key.substring(0, index) + key.substring(index + 1);
  }
}
