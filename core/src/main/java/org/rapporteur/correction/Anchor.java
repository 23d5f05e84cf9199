package org.rapporteur.correction;

import java.util.List;
import org.rapporteur.article.Span;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventType;

/**
 * How a correction finds its record.
 *
 * @param type as the coder gave it when the correction was made
 * @param trigger place of the words that name the event, in the article's text as given
 */
public record Anchor(EventType type, Span trigger) {
  /** The anchor of {@code event}. */
  public static Anchor of(Event event) {
    return new Anchor(event.type(), event.trigger());
  }

  /**
   * The records that are meant: those with this type and trigger; else the only one with this
   * trigger; else the only one of this type whose trigger overlaps. Empty when there is none.
   */
  public List<Event> find(List<Event> events) {
    List<Event> exact =
        events.stream()
            .filter(event -> event.type() == type && event.trigger().equals(trigger))
            .toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    List<Event> sameWords =
        events.stream().filter(event -> event.trigger().equals(trigger)).toList();
    if (sameWords.size() == 1) {
      return sameWords;
    }
    List<Event> near =
        events.stream()
            .filter(event -> event.type() == type && event.trigger().overlaps(trigger))
            .toList();
    return near.size() == 1 ? near : List.of();
  }

  /** For a person: "CONSULT at 104–109". */
  public String text() {
    return type + " at " + trigger.begin() + "–" + trigger.end();
  }
}
