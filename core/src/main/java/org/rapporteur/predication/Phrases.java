package org.rapporteur.predication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/** Small questions about the tree of one sentence. */
final class Phrases {
  private final Sentence sentence;

  Phrases(Sentence sentence) {
    this.sentence = sentence;
  }

  Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(sentence.token(token.head()));
  }

  Optional<Token> first(Token token, Relation... relations) {
    List<Token> found = sentence.dependents(token, relations);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
  }

  /** {@code token} and the nominals coordinated with it. */
  List<Token> conjuncts(Token token) {
    List<Token> all = new ArrayList<>();
    all.add(token);
    for (int i = 0; i < all.size(); i++) {
      for (Token conjunct : sentence.dependents(all.get(i), Relation.CONJUNCT)) {
        if (isPhraseHead(conjunct)) {
          all.add(conjunct);
        }
      }
    }
    return all;
  }

  private static boolean isPhraseHead(Token token) {
    return token.isNominal()
        || token.wordClass() == WordClass.PRONOUN
        || token.wordClass() == WordClass.NUMBER
        || token.wordClass() == WordClass.ADJECTIVE
        || token.wordClass() == WordClass.DETERMINER
        || token.wordClass() == WordClass.OTHER;
  }

  /** {@code token} and its conjuncts as arguments after {@code preposition}. */
  List<Argument> arguments(Token token, @org.jspecify.annotations.Nullable String preposition) {
    return conjuncts(token).stream().map(head -> new Argument(head, preposition)).toList();
  }

  /** Number of steps from {@code token} to the root. */
  int depth(Token token) {
    int depth = 0;
    Token at = token;
    while (at.head() >= 0 && depth <= sentence.tokens().size()) {
      at = sentence.token(at.head());
      depth++;
    }
    return depth;
  }

  /** The lemma of {@code preposition} with a second one behind it ("out of", "because of"). */
  String prepositionLemma(Token preposition) {
    String lemma = preposition.lemma().toLowerCase(java.util.Locale.ROOT);
    List<Token> inner = sentence.dependents(preposition, Relation.PREPOSITION);
    boolean compound = !inner.isEmpty() && inner.getFirst().index() == preposition.index() + 1;
    return compound ? lemma + " " + inner.getFirst().lemma() : lemma;
  }

  /** The object of {@code preposition}, also behind a second preposition. */
  Optional<Token> prepositionObject(Token preposition) {
    Optional<Token> object = first(preposition, Relation.PREPOSITION_OBJECT);
    if (object.isPresent()) {
      return object;
    }
    if (preposition.lemma().equals("as")) {
      // "described the law as illegal"
      Optional<Token> quality =
          first(preposition, Relation.PREPOSITION_CLAUSE)
              .filter(token -> token.wordClass() == WordClass.ADJECTIVE);
      if (quality.isPresent()) {
        return quality;
      }
    }
    return first(preposition, Relation.PREPOSITION)
        .flatMap(inner -> first(inner, Relation.PREPOSITION_OBJECT));
  }
}
