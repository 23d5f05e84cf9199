package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Speaker;
import org.rapporteur.event.Status;
import org.rapporteur.predication.Predication;

/** Events told before that a denial or a confirmation takes up without naming them. */
final class AnsweredEvents {
  private static final int REACH_SENTENCES = 4;

  private final ClaimWords words;
  private final List<EventDraft> drafts;

  AnsweredEvents(ClaimWords words, List<EventDraft> drafts) {
    this.words = words;
    this.drafts = List.copyOf(drafts);
  }

  /** A denial whose content is no event of its own: "Both countries deny any arms deal". */
  boolean isBareDenial(EventDraft draft) {
    Predication act = draft.predication();
    boolean denial =
        draft.frame().type() == EventType.REJECT
            && (words.denies(act)
                || draft.frame().id().startsWith("reject.deny-charge")
                || draft.frame().id().equals("reject.deny"));
    return denial
        && drafts.stream()
            .noneMatch(other ->
                sentence(other) == sentence(draft)
                    && status(other) == Status.DENIED
                    && other.isUnder(act));
  }

  /**
   * What {@code denial} denies: the nearest sentence before it in which its source was accused of
   * something or, in its own sentence, in which somebody else tells what concerns its source.
   */
  List<EventDraft> by(EventDraft denial) {
    for (int distance = 0; distance <= REACH_SENTENCES; distance++) {
      List<EventDraft> found = new ArrayList<>();
      for (EventDraft draft : drafts) {
        boolean there = sentence(draft) == sentence(denial) - distance;
        if (there && !draft.equals(denial) && isDenied(draft, denial, distance)) {
          found.add(draft);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Who alleges {@code content}: who accuses in its sentence, else who says so. */
  List<Actor> accusers(EventDraft content) {
    for (EventDraft act : drafts) {
      if (!act.equals(content)
          && sentence(act) == sentence(content)
          && content.isUnder(act.predication())
          && !act.parties().source().isEmpty()) {
        return act.parties().source();
      }
    }
    return content.speakers().stream().map(Speaker::actor).limit(1).toList();
  }

  /** Who accused the source of {@code denial} last, of whatever it was. */
  List<Actor> accusersOf(EventDraft denial) {
    List<Actor> accusers = List.of();
    for (EventDraft draft : drafts) {
      int distance = sentence(denial) - sentence(draft);
      boolean before = distance > 0 || (distance == 0 && begin(draft) < begin(denial));
      if (before
          && distance <= 1
          && draft.frame().type() == EventType.ACCUSE
          && share(denial.parties().source(), draft.parties().target())) {
        accusers = draft.parties().source();
      }
    }
    return accusers;
  }

  private static boolean isDenied(EventDraft draft, EventDraft denial, int distance) {
    List<Actor> deniers = denial.parties().source();
    boolean saysSo = share(deniers, draft.speakers().stream().map(Speaker::actor).toList());
    boolean before = distance > 0 || begin(draft) < begin(denial);
    if (saysSo || !before || draft.frame().type() == EventType.ACCUSE) {
      return false;
    }
    boolean alleged = status(draft) == Status.ALLEGED;
    boolean reported = status(draft) == Status.HAPPENED && !draft.speakers().isEmpty();
    return share(deniers, draft.parties().source())
        ? alleged || distance == 0 || (reported && distance == 1)
        : distance == 0 && reported && share(deniers, draft.parties().target());
  }

  /** The last event told before this place of the same sentence, or in the sentence before. */
  Optional<EventDraft> lastBefore(int sentence, int place) {
    EventDraft last = null;
    for (EventDraft draft : drafts) {
      boolean near = sentence(draft) == sentence || sentence(draft) == sentence - 1;
      if (near && begin(draft) < place && isOpen(draft)) {
        last = draft;
      }
    }
    return Optional.ofNullable(last);
  }

  /** Whether {@code draft} is a deed that somebody could confirm. */
  private static boolean isOpen(EventDraft draft) {
    EventType.Quad quad = draft.frame().type().quad();
    return switch (status(draft)) {
      case HAPPENED, ALLEGED, DENIED ->
          quad == EventType.Quad.MATERIAL_CONFLICT || quad == EventType.Quad.MATERIAL_COOPERATION;
      case PLANNED, HYPOTHETICAL, NEGATED -> false;
    };
  }

  private static Status status(EventDraft draft) {
    return draft.status().status();
  }

  private static int sentence(EventDraft draft) {
    return draft.predication().sentence().index();
  }

  private static int begin(EventDraft draft) {
    return draft.predication().trigger().begin();
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
