package org.rapporteur.coding;

import java.util.List;
import org.rapporteur.actor.Actor;
import org.rapporteur.place.PlaceMention;
import org.rapporteur.time.TimeMention;

/**
 * What an article names, in its headlines too, whether it is in an event or not; in text order.
 *
 * @param times expressions of time
 * @param places names of places, literal or not
 * @param actors every mention of an actor that is known
 */
public record Mentions(List<TimeMention> times, List<PlaceMention> places, List<Actor> actors) {
  /** Nothing is named. */
  public static final Mentions NONE = new Mentions(List.of(), List.of(), List.of());

  public Mentions {
    times = List.copyOf(times);
    places = List.copyOf(places);
    actors = List.copyOf(actors);
  }

  /** The times as TIMEX3 marks them: both ends of a range by themselves. */
  public List<TimeMention> markedTimes() {
    return times.stream().flatMap(mention -> mention.marked().stream()).toList();
  }
}
