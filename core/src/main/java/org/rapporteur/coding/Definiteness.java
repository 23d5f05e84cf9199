package org.rapporteur.coding;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/** Whether a phrase speaks of something that the reader is taken to know. */
final class Definiteness {
  private static final Set<String> WORDS = Set.of("the", "this", "that", "these", "those");

  private Definiteness() {}

  /** Whether the phrase of {@code noun} has a definite article, a pointing word or an owner. */
  static boolean isDefinite(Sentence sentence, Token noun) {
    return sentence.dependents(noun, Relation.DETERMINER, Relation.POSSESSOR).stream()
        .anyMatch(token ->
            token.relation() == Relation.POSSESSOR
                || WORDS.contains(token.lemma().toLowerCase(Locale.ROOT)));
  }
}
