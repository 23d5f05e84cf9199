package org.rapporteur.dictionary;

import java.util.List;

/**
 * A set of words that a dictionary names: {@code &ARMS} in verbs, {@code !PERSON!} in agents.
 *
 * @param name with its sign
 * @param words as written
 * @param remark what is remarked about it
 */
public record WordSet(String name, List<String> words, Remark remark) {
  public WordSet {
    words = List.copyOf(words);
  }
}
