package org.rapporteur.dictionary;

import java.util.List;

/**
 * A set of words that a dictionary names: {@code &ARMS} in verbs, {@code !PERSON!} in agents.
 *
 * @param name with its sign
 * @param words as written
 */
public record WordSet(String name, List<String> words) {
  public WordSet {
    words = List.copyOf(words);
  }
}
