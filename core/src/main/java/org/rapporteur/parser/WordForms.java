package org.rapporteur.parser;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** The forms of words, of which those that were asked for lately are at hand. */
final class WordForms {
  private static final int REMEMBERED = 1 << 14;

  private final Lexicon lexicon;
  private final AtomicReferenceArray<Known> known = new AtomicReferenceArray<>(REMEMBERED);

  WordForms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  private record Known(String word, WordForm form) {}

  /** What the models see in {@code word}. */
  WordForm form(String word) {
    int hash = word.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
    Known found = known.get(slot);
    if (found != null && found.word().equals(word)) {
      return found.form();
    }
    WordForm form = WordForm.of(word, lexicon);
    known.set(slot, new Known(word, form));
    return form;
  }
}
