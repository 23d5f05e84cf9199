package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;

/** Events told before that a denial or a confirmation takes up without naming them. */
final class AnsweredEvents {
  private static final int REACH_SENTENCES = 4;

  private final List<Event> events;

  AnsweredEvents(List<CodedDraft> drafts) {
    this.events = drafts.stream().map(CodedDraft::event).toList();
  }

  /**
   * What {@code denial} denies: the nearest sentence before it in which its source was accused of
   * something or, in its own sentence, in which somebody else tells what concerns its source.
   */
  List<Event> by(Event denial) {
    for (int distance = 0; distance <= REACH_SENTENCES; distance++) {
      List<Event> found = new ArrayList<>();
      for (Event event : events) {
        boolean there = event.sentence() == denial.sentence() - distance;
        if (there && !event.equals(denial) && isDenied(event, denial, distance)) {
          found.add(event);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static boolean isDenied(Event event, Event denial, int distance) {
    boolean saysSo = share(denial.source(), event.speakers().stream().map(s -> s.actor()).toList());
    boolean before = distance > 0 || event.trigger().begin() < denial.trigger().begin();
    if (saysSo || !before || event.type() == EventType.ACCUSE) {
      return false;
    }
    boolean alleged = event.status() == Status.ALLEGED;
    boolean reported = event.status() == Status.HAPPENED && !event.speakers().isEmpty();
    return share(denial.source(), event.source())
        ? alleged || distance == 0 || (reported && distance == 1)
        : distance == 0 && reported && share(denial.source(), event.target());
  }

  /** The last event told before this place of the same sentence, or in the sentence before. */
  Optional<Event> lastBefore(int sentence, int place) {
    Event last = null;
    for (Event event : events) {
      boolean near = event.sentence() == sentence || event.sentence() == sentence - 1;
      if (near && event.trigger().begin() < place && isOpen(event)) {
        last = event;
      }
    }
    return Optional.ofNullable(last);
  }

  /** Whether {@code event} is a deed that somebody could confirm. */
  private static boolean isOpen(Event event) {
    return switch (event.status()) {
      case HAPPENED, ALLEGED, DENIED ->
          event.type().quad() == EventType.Quad.MATERIAL_CONFLICT
              || event.type().quad() == EventType.Quad.MATERIAL_COOPERATION;
      case PLANNED, HYPOTHETICAL, NEGATED -> false;
    };
  }

  private static boolean share(List<Actor> some, List<Actor> others) {
    return some.stream().anyMatch(actor -> others.stream().anyMatch(other -> isOne(actor, other)));
  }

  /** A state is answered for by its government and its forces, a group by itself alone. */
  private static boolean isOne(Actor actor, Actor other) {
    boolean sameCountry = actor.country() != null && actor.country().equals(other.country());
    boolean state = StateSides.isOfState(actor) && StateSides.isOfState(other);
    return actor.name().equals(other.name())
        || (!actor.code().isEmpty() && actor.code().equals(other.code()))
        || (sameCountry && state);
  }
}
