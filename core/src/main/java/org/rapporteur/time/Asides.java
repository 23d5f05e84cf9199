package org.rapporteur.time;

import org.rapporteur.article.Span;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/** Tells what an article tells by the way: in brackets, or in a clause below the story's. */
final class Asides {
  private Asides() {}

  /** Whether the words at {@code span} in {@code sentence} are told by the way. */
  static boolean isAside(Sentence sentence, Span span) {
    return isInBrackets(sentence, span) || isBelowStory(sentence, span);
  }

  private static boolean isInBrackets(Sentence sentence, Span span) {
    int depth = 0;
    for (Token token : sentence.tokens()) {
      if (token.span().begin() >= span.begin()) {
        break;
      }
      switch (token.form()) {
        case "(", "[" -> depth++;
        case ")", "]" -> depth--;
        default -> {
          // any other word
        }
      }
    }
    return depth > 0;
  }

  private static boolean isBelowStory(Sentence sentence, Span span) {
    Token at =
        sentence.tokens().stream()
            .filter(token -> token.span().overlaps(span))
            .findFirst()
            .orElse(null);
    for (int step = 0; at != null && at.head() >= 0 && step < sentence.tokens().size(); step++) {
      boolean clause =
          at.relation() == Relation.RELATIVE_CLAUSE
              || at.relation() == Relation.NOUN_CLAUSE
              || at.relation() == Relation.ADVERBIAL_CLAUSE
              || at.relation() == Relation.PREPOSITION_CLAUSE;
      if (clause && at.isVerb()) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }
}
