package org.rapporteur.coding;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.actor.Actor;

/**
 * The two sides of an event.
 *
 * @param source actors, or all parties of an event of equals
 * @param target those acted upon
 */
record Parties(List<Actor> source, List<Actor> target) {
  /** Sectors of agent nouns that have business of their own: families, schools, firms. */
  private static final Set<String> PRIVATE =
      Set.of("CVL", "BUS", "EDU", "MED", "JRN", "AGR", "ELI");

  Parties {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /** Whether at least one party is known by country or sector. */
  boolean anyKnown() {
    return source.stream().anyMatch(Parties::isKnown) || target.stream().anyMatch(Parties::isKnown);
  }

  /**
   * Whether a party is known that acts in public life: a state, an office, an armed group, anybody
   * known by name. Families, schools and firms do not.
   */
  boolean anyPublic() {
    return source.stream().anyMatch(Parties::isPublic)
        || target.stream().anyMatch(Parties::isPublic);
  }

  private static boolean isPublic(Actor actor) {
    boolean named = !actor.reason().startsWith("agent noun");
    return isKnown(actor)
        && (named || actor.country() != null || !PRIVATE.containsAll(actor.sectors()));
  }

  /** Whether two of them are known to be of different countries. */
  boolean ofSeveralCountries() {
    return Stream.concat(source.stream(), target.stream())
            .map(Actor::country)
            .filter(Objects::nonNull)
            .distinct()
            .count()
        > 1;
  }

  private static boolean isKnown(Actor actor) {
    return actor.country() != null || !actor.sectors().isEmpty();
  }
}
