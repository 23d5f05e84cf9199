package org.rapporteur.coding;

import java.util.List;
import java.util.Set;
import org.rapporteur.actor.Actor;
import org.rapporteur.language.Relation;
import org.rapporteur.predication.Argument;
import org.rapporteur.predication.Predication;

/** Tells towns where something was held or done from those who took part. */
final class Venues {
  /** Event nouns that a town before them tells the venue of. */
  private static final Set<String> VENUED =
      Set.of(
          "accord",
          "agreement",
          "conference",
          "congress",
          "convention",
          "meeting",
          "negotiation",
          "pact",
          "protocol",
          "session",
          "summit",
          "talk",
          "talks",
          "treaty");

  /** The same for deeds: "a Kabul car bombing killed five". */
  private static final Set<String> DEEDS =
      Set.of(
          "attack",
          "blast",
          "bombing",
          "demonstration",
          "explosion",
          "killing",
          "massacre",
          "march",
          "protest",
          "raid",
          "rally",
          "riot",
          "shooting",
          "siege",
          "stabbing");

  private Venues() {}

  /** "the Geneva talks", "the Paris agreement": where they met, not who. */
  static boolean isVenue(Predication noun, Argument argument, List<Actor> party) {
    if (party.size() != 1) {
      return false;
    }
    boolean compound =
        noun.kind() == Predication.Kind.NOUN
            && (VENUED.contains(noun.lemma()) || DEEDS.contains(noun.lemma()))
            && (argument.head().relation() == Relation.COMPOUND
                || argument.head().relation() == Relation.MODIFIER)
            && argument.head().head() == noun.head().index();
    boolean deed =
        DEEDS.contains(argument.head().lemma())
            && party.getFirst().span().end() <= argument.head().span().begin();
    return (compound || deed)
        && (isTown(party.getFirst()) || party.getFirst().reason().startsWith("capital"));
  }

  /** Whether {@code actor} is told as a town or place. */
  static boolean isTown(Actor actor) {
    return actor.reason().startsWith("capital as place") || actor.reason().startsWith("place in");
  }
}
