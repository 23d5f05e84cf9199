package org.rapporteur.coding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

  /** The parties of both sides. */
  Stream<Actor> all() {
    return Stream.concat(source.stream(), target.stream());
  }

  /** Whether at least one party is known by country or sector. */
  boolean anyKnown() {
    return all().anyMatch(Parties::isKnown);
  }

  /** Whether two of them are known to be of different countries. */
  boolean ofSeveralCountries() {
    return all().map(Actor::country).filter(Objects::nonNull).distinct().count() > 1;
  }

  /** Whether {@code actor} is known by country or sector. */
  static boolean isKnown(Actor actor) {
    return actor.country() != null || !actor.sectors().isEmpty();
  }
}
