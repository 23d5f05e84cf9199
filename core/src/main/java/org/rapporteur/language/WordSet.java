package org.rapporteur.language;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a stretch of text for matching against lists: forms and lemmas in small letters,
 * single, and two that stand side by side joined by a space ("free kick", "took step").
 *
 * @param words the words
 */
public record WordSet(Set<String> words) {
  public WordSet {
    words = Set.copyOf(words);
  }

  /** Of {@code tokens} of one sentence in text order; words with others between make no pair. */
  public static WordSet of(Collection<Token> tokens) {
    Set<String> words = new HashSet<>();
    Token before = null;
    for (Token token : tokens) {
      String form = token.form().toLowerCase(Locale.ROOT);
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      words.add(form);
      words.add(lemma);
      if (before != null && before.index() + 1 == token.index()) {
        String previous = before.form().toLowerCase(Locale.ROOT);
        words.add(previous + " " + form);
        words.add(previous + " " + lemma);
        words.add(before.lemma().toLowerCase(Locale.ROOT) + " " + lemma);
      }
      before = token;
    }
    return new WordSet(words);
  }
}
