package org.rapporteur.predication;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/**
 * Verbs of two words whose second word the parser takes for an adverb or a preposition: "pushed
 * back the refugees", "pulled out of the bloc", "took in families".
 */
final class PhrasalVerbs {
  private final Set<String> known;

  /** Knows the verbs of {@code known}, "push back", "pull out". */
  PhrasalVerbs(Set<String> known) {
    this.known = Set.copyOf(known);
  }

  /** The word that makes {@code verb} a verb of two words with a meaning of its own. */
  Optional<Token> adverb(Sentence sentence, Token verb) {
    return sentence.dependents(verb, Relation.ADVERB, Relation.PREPOSITION).stream()
        .filter(word -> isKnown(verb, word))
        .filter(word ->
            word.relation() == Relation.ADVERB
                ? isNear(sentence, verb, word)
                : isOutOf(sentence, verb, word))
        .findFirst();
  }

  /** "back" stands beside the verb, or right behind its object: "drove the rebels back". */
  private static boolean isNear(Sentence sentence, Token verb, Token word) {
    if (word.index() == verb.index() + 1) {
      return true;
    }
    Token before = word.index() > verb.index() ? sentence.token(word.index() - 1) : verb;
    return before.relation() == Relation.OBJECT && before.head() == verb.index();
  }

  private static boolean isOutOf(Sentence sentence, Token verb, Token word) {
    return word.index() == verb.index() + 1
        && !sentence.dependents(word, Relation.PREPOSITION).isEmpty();
  }

  /** The preposition that makes the noun behind it the object of {@code verb}: "broke into". */
  Optional<Token> preposition(Sentence sentence, Token verb) {
    if (!sentence.dependents(verb, Relation.OBJECT).isEmpty()) {
      return Optional.empty();
    }
    return sentence.dependents(verb, Relation.PREPOSITION).stream()
        .filter(word -> word.index() == verb.index() + 1 && isKnown(verb, word))
        .filter(word -> objectOf(sentence, word))
        .findFirst();
  }

  private static boolean objectOf(Sentence sentence, Token preposition) {
    return sentence.dependents(preposition, Relation.PREPOSITION_OBJECT).stream()
        .anyMatch(noun -> !preposition.lemma().equals("in") || noun.wordClass() == WordClass.NOUN);
  }

  private boolean isKnown(Token verb, Token word) {
    return known.contains(verb.lemma() + " " + word.lemma());
  }
}
