package org.rapporteur.actor;

import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/**
 * An actor where it was named.
 *
 * @param sentence in which sentence
 * @param head head of the words that name it
 * @param actor who is meant
 */
record Mention(Sentence sentence, Token head, Actor actor) {
  boolean isPronoun() {
    return head.wordClass() == WordClass.PRONOUN
        || head.wordClass() == WordClass.POSSESSIVE_PRONOUN;
  }

  /** Whether a noun, name or pronoun stands there, and no adjective such as "Greek". */
  boolean isNominal() {
    return head.isNominal() || isPronoun();
  }

  boolean isSubject() {
    return head.relation() == Relation.SUBJECT || head.relation() == Relation.PASSIVE_SUBJECT;
  }

  boolean isPerson() {
    return actor.role() != null || actor.reason().startsWith("person");
  }

  /** Whether a town or region is meant as a place: no pronoun stands for what acts there. */
  boolean isPlace() {
    return actor.reason().startsWith("place in") || actor.reason().startsWith("capital as place");
  }

  /** Whether it only tells where something is: "in England". */
  boolean isWhere() {
    boolean place = actor.sectors().isEmpty() && actor.role() == null && !isPerson();
    if (!place || head.relation() != Relation.PREPOSITION_OBJECT || head.head() < 0) {
      return false;
    }
    return switch (sentence.token(head.head()).lemma()) {
      case "in", "at", "near", "from", "to", "into", "across", "outside", "inside" -> true;
      default -> false;
    };
  }
}
