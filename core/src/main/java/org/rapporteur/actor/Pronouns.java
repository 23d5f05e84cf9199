package org.rapporteur.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/**
 * Finds what a pronoun stands for: the nearest fitting mention, subjects first. A weighing of
 * recency and grammatical role after Lappin and Leass, 1994.
 */
final class Pronouns {
  private static final int REACH_SENTENCES = 4;

  /** Steps in the tree from a pronoun to the verb whose subject it may stand for. */
  private static final int FARTHEST_CLAUSE = 12;

  private Pronouns() {}

  private enum Wanted {
    PERSON,
    THING,
    SEVERAL
  }

  /** Which of {@code mentions} the {@code pronoun} stands for. */
  static Optional<Mention> antecedent(
      List<Mention> mentions, Sentence sentence, Token pronoun, Genders genders) {
    Wanted wanted = wanted(pronoun.form().toLowerCase(Locale.ROOT));
    if (wanted == null) {
      return Optional.empty();
    }
    if ((wanted == Wanted.THING && standsForThing(sentence, pronoun))
        || (wanted == Wanted.SEVERAL && standsForThings(mentions, sentence, pronoun))) {
      return Optional.empty();
    }
    Mention best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Mention mention : mentions) {
      int distance = sentence.index() - mention.sentence().index();
      boolean fits = fits(wanted, mention) && distance <= REACH_SENTENCES;
      boolean here = distance == 0;
      if (!fits
          || (here && isBehindOrAround(sentence, mention.head(), pronoun))
          || (here && isSubjectOf(sentence, mention, pronoun))) {
        continue;
      }
      int score = score(wanted, mention, sentence, pronoun);
      score += here && isOwnSubject(sentence, mention, pronoun) ? 14 : 0;
      score += genders.confirm(mention.actor(), pronoun) ? 12 : 0;
      if (score >= bestScore && genders.agree(mention.actor(), pronoun)) {
        best = mention;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "The police accused them": nobody is the object of what they do, but by "themselves". */
  private static boolean isSubjectOf(Sentence sentence, Mention mention, Token pronoun) {
    boolean object =
        pronoun.relation() == Relation.OBJECT
            && pronoun.head() >= 0
            && !pronoun.form().endsWith("self")
            && !pronoun.form().endsWith("selves");
    if (!object || !mention.isSubject()) {
      return false;
    }
    Token verb = sentence.token(pronoun.head());
    boolean own = !sentence.dependents(verb, Relation.SUBJECT, Relation.PASSIVE_SUBJECT).isEmpty();
    return mention.head().head() == verb.index()
        || (!own && verb.head() >= 0 && mention.head().head() == verb.head());
  }

  /** Nobody is meant by a pronoun before their name or within a clause that describes them. */
  private static boolean isBehindOrAround(Sentence sentence, Token name, Token pronoun) {
    if (name.index() >= pronoun.index()) {
      return true;
    }
    boolean within = false;
    Token at = pronoun;
    for (int steps = 0; at.head() >= 0 && steps < FARTHEST_CLAUSE && !within; steps++) {
      within = at.head() == name.index();
      at = sentence.token(at.head());
    }
    return within && pronoun.relation() == Relation.SUBJECT;
  }

  /** "They captured the town and burned it": an object rather stands for the object before it. */
  private static boolean standsForThing(Sentence sentence, Token pronoun) {
    if (pronoun.relation() != Relation.OBJECT) {
      return false;
    }
    for (int i = pronoun.index() - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      boolean object =
          token.relation() == Relation.OBJECT || token.relation() == Relation.PREPOSITION_OBJECT;
      if (object && token.isNominal()) {
        return token.wordClass() == WordClass.NOUN && !token.plural();
      }
    }
    return false;
  }

  /** "Obtained the letters and published them": the object of the verb it is coordinated with. */
  static boolean standsForThings(List<Mention> mentions, Sentence sentence, Token pronoun) {
    if (pronoun.wordClass() != WordClass.PRONOUN
        || pronoun.relation() != Relation.OBJECT
        || pronoun.head() < 0) {
      return false;
    }
    Token verb = sentence.token(pronoun.head());
    if (verb.relation() != Relation.CONJUNCT || verb.head() < 0) {
      return false;
    }
    return sentence.dependents(sentence.token(verb.head()), Relation.OBJECT).stream()
        .anyMatch(object ->
            object.plural()
                && object.wordClass() == WordClass.NOUN
                && mentions.stream()
                    .noneMatch(mention ->
                        mention.sentence().index() == sentence.index()
                            && mention.head().index() == object.index()));
  }

  private static int score(Wanted wanted, Mention mention, Sentence sentence, Token pronoun) {
    int distance = sentence.index() - mention.sentence().index();
    int score = -20 * distance;
    score += mention.isSubject() ? 10 : 0;
    score += mention.isPronoun() ? 2 : 0;
    score -= mention.isWhere() ? 15 : 0;
    if (wanted == Wanted.SEVERAL) {
      score += mention.head().plural() ? 12 : 0;
    }
    return score + (distance == 0 ? closeness(sentence, mention, pronoun) : 0);
  }

  /** "where the envoy stayed during his visit": an owner is the subject of their own clause. */
  private static boolean isOwnSubject(Sentence sentence, Mention mention, Token pronoun) {
    if (pronoun.relation() != Relation.POSSESSOR || !mention.isSubject()) {
      return false;
    }
    Token at = pronoun;
    for (int steps = 0; at.head() >= 0 && steps < FARTHEST_CLAUSE; steps++) {
      at = sentence.token(at.head());
      boolean clause =
          !sentence.dependents(at, Relation.SUBJECT, Relation.PASSIVE_SUBJECT).isEmpty();
      if (clause) {
        return at.index() == mention.head().head();
      }
    }
    return false;
  }

  /** The subject of the clause around a pronoun is likelier than one further out. */
  private static int closeness(Sentence sentence, Mention mention, Token pronoun) {
    if (!mention.isSubject()) {
      return 0;
    }
    Token at = pronoun;
    for (int steps = 1; at.head() >= 0 && steps < FARTHEST_CLAUSE; steps++) {
      if (at.head() == mention.head().head()) {
        return FARTHEST_CLAUSE - steps;
      }
      at = sentence.token(at.head());
    }
    return 0;
  }

  private static @Nullable Wanted wanted(String pronoun) {
    return switch (pronoun) {
      case "he", "she", "him", "her", "his", "hers", "himself", "herself" -> Wanted.PERSON;
      case "it", "its", "itself" -> Wanted.THING;
      case "they", "them", "their", "theirs", "themselves" -> Wanted.SEVERAL;
      default -> null;
    };
  }

  private static boolean fits(Wanted wanted, Mention mention) {
    return switch (wanted) {
      case PERSON -> mention.isPerson() && !mention.head().plural();
      case THING ->
          !mention.isPerson()
              && !mention.isPlace()
              && !mention.head().plural()
              && mention.isNominal();
      case SEVERAL ->
          mention.head().plural()
              || (!mention.isPerson()
                  && mention.head().wordClass() == WordClass.NAME
                  && !mention.isPlace()
                  && !mention.isWhere());
    };
  }
}
