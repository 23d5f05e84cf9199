package org.rapporteur.coding;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Speaker;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Role;

/**
 * The two sides of an event.
 *
 * @param source actors, or all parties of an event of equals
 * @param target those acted upon
 */
record Parties(List<Actor> source, List<Actor> target) {
  private static final Set<String> FIRST_PERSON = Set.of("i", "we");

  Parties {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /** The parties of both sides. */
  Stream<Actor> all() {
    return Stream.concat(source.stream(), target.stream());
  }

  /** "We reject it", she said: whose words they are acts, where nobody else is known to. */
  Parties spokenBy(Predication predication, List<Speaker> speakers) {
    boolean speaker =
        source.isEmpty()
            && !speakers.isEmpty()
            && predication.fillers(Role.SUBJECT).stream()
                .anyMatch(who -> FIRST_PERSON.contains(who.head().form().toLowerCase(Locale.ROOT)));
    return speaker ? new Parties(List.of(speakers.getFirst().actor()), target) : this;
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
