package org.rapporteur.coding;

import java.util.Set;
import org.rapporteur.actor.Actor;

/** Tells who speaks and acts for a state from those who do not. */
final class StateSides {
  private static final Set<String> OF_STATE =
      Set.of("GOV", "MIL", "COP", "SPY", "LEG", "JUD", "ELI");

  private StateSides() {}

  /** Whether {@code actor} is a state or one of its bodies. */
  static boolean isOfState(Actor actor) {
    return actor.sectors().isEmpty()
        ? actor.country() != null
        : actor.sectors().stream().anyMatch(OF_STATE::contains);
  }
}
