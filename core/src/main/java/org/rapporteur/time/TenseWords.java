package org.rapporteur.time;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.knowledge.TableReader;

/** The predicates of {@code time/tense.tsv}, by class. */
final class TenseWords {
  /** How a predicate bends the direction of a time. */
  enum Kind {
    PLANNED,
    LED,
    DUE,
    IMPLICATIVE,
    FUTURATE,
    LIMIT,
    REPORT,
    COMING
  }

  private final Map<Kind, Set<String>> lemmas = new EnumMap<>(Kind.class);

  private TenseWords() {}

  static TenseWords builtIn() {
    TenseWords words = new TenseWords();
    for (TableReader.Row row : TableReader.read("time/tense.tsv")) {
      try {
        Kind kind = Kind.valueOf(row.text("class").toUpperCase(Locale.ROOT));
        words.lemmas.computeIfAbsent(kind, unused -> new HashSet<>()).add(row.text("lemma"));
      } catch (IllegalArgumentException unknown) {
        throw row.error("no such class: " + row.text("class"));
      }
    }
    return words;
  }

  boolean is(Kind kind, String lemma) {
    return lemmas.getOrDefault(kind, Set.of()).contains(lemma);
  }
}
