package org.rapporteur.app;

import java.util.function.UnaryOperator;
import org.rapporteur.actor.ActorTables;
import org.rapporteur.coding.Knowledge;
import org.rapporteur.coding.OwnRules;
import org.rapporteur.place.Gazetteer;

/**
 * What a user knows beside the built-in knowledge.
 *
 * @param actors tables of actors
 * @param places puts the user's places before those of a gazetteer
 * @param rules frames, discards and lexicon
 */
public record OwnKnowledge(ActorTables actors, UnaryOperator<Gazetteer> places, OwnRules rules) {
  /** {@code builtIn} with this before it. */
  Knowledge before(Knowledge builtIn) {
    return builtIn
        .with(builtIn.actors().with(actors))
        .with(builtIn.places().with(places))
        .with(rules);
  }
}
