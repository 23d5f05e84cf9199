package org.rapporteur.agenda;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Event;

/** Who takes part, for a person. */
public final class Parties {
  private Parties() {}

  /** "Norway → Kenya"; "somebody" for a source that nobody names. */
  public static String text(Event event) {
    String source = event.source().isEmpty() ? "somebody" : names(event.source());
    return event.target().isEmpty() ? source : source + " → " + names(event.target());
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::name).distinct().collect(Collectors.joining(", "));
  }
}
