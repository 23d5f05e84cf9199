package org.rapporteur.coding;

import java.util.List;
import org.rapporteur.actor.Actor;

/**
 * The two sides of an event.
 *
 * @param source actors, or all parties of an event of equals
 * @param target those acted upon
 */
record Parties(List<Actor> source, List<Actor> target) {
  Parties {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /** Whether at least one party is known by country or sector. */
  boolean anyKnown() {
    return source.stream().anyMatch(Parties::isKnown) || target.stream().anyMatch(Parties::isKnown);
  }

  private static boolean isKnown(Actor actor) {
    return actor.country() != null || !actor.sectors().isEmpty();
  }
}
