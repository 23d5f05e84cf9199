package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Status;
import org.rapporteur.predication.Predication;

/**
 * Which events of an article are told more than once: those of the same type whose parties do not
 * contradict each other and of which one is told by a verb of the same meaning or taken as known
 * ("the murder" after "was murdered").
 */
final class SameEvents {
  private final List<EventDraft> drafts;

  SameEvents(List<EventDraft> drafts) {
    this.drafts = List.copyOf(drafts);
  }

  /** Other tellings of {@code draft}'s event, announcements too, the nearest first. */
  List<EventDraft> of(EventDraft draft) {
    List<EventDraft> found = new ArrayList<>();
    if (!isReal(draft)) {
      return found;
    }
    for (EventDraft other : drafts) {
      boolean told = isReal(other) || other.status().status() == Status.PLANNED;
      if (!other.equals(draft) && told && isSame(draft, other)) {
        found.add(other);
      }
    }
    found.sort(Comparator.comparingInt(other -> Math.abs(sentence(other) - sentence(draft))));
    return found;
  }

  /**
   * What may be the same event: the other tellings, or if {@code any} all real events of its type.
   */
  List<EventDraft> ofType(EventDraft draft, boolean any) {
    return any
        ? drafts.stream()
            .filter(other -> !other.equals(draft) && isReal(other))
            .filter(other -> other.frame().type() == draft.frame().type())
            .toList()
        : of(draft);
  }

  private static boolean isReal(EventDraft draft) {
    Status status = draft.status().status();
    return status == Status.HAPPENED || status == Status.ALLEGED || status == Status.DENIED;
  }

  private static int sentence(EventDraft draft) {
    return draft.predications().sentence().index();
  }

  private static boolean isSame(EventDraft draft, EventDraft other) {
    if (draft.frame().type() != other.frame().type()) {
      return false;
    }
    boolean sameWord = draft.predication().verb().equals(other.predication().verb());
    boolean sameKind =
        sameWord || isMaterial(draft) || draft.frame().cameo().equals(other.frame().cameo());
    if (!sameKind || (!sameWord && !isTakenAsKnown(draft))) {
      return false;
    }
    if (draft.frame().reciprocal() && other.frame().reciprocal()) {
      return meet(draft.parties(), other.parties(), sameWord);
    }
    List<Actor> source = draft.parties().source();
    List<Actor> target = draft.parties().target();
    boolean contradiction =
        contradict(source, other.parties().source())
            || contradict(target, other.parties().target());
    boolean shared =
        share(source, other.parties().source())
            || share(target, other.parties().target())
            || (sameWord && !draft.parties().anyKnown());
    return !contradiction && shared;
  }

  /** Of what people do with each other it does not matter on whose side it is told. */
  private static boolean meet(Parties some, Parties others, boolean sameWord) {
    List<Actor> all = some.all().toList();
    List<Actor> otherAll = others.all().toList();
    return share(all, otherAll) || (sameWord && !some.anyKnown() && !others.anyKnown());
  }

  private static boolean isMaterial(EventDraft draft) {
    return switch (draft.frame().type().quad()) {
      case MATERIAL_CONFLICT, MATERIAL_COOPERATION -> true;
      case VERBAL_CONFLICT, VERBAL_COOPERATION -> false;
    };
  }

  /** "the murder", "his arrest". */
  private static boolean isTakenAsKnown(EventDraft draft) {
    Predication predication = draft.predication();
    return predication.kind() == Predication.Kind.NOUN
        && Definiteness.isDefinite(predication.sentence(), predication.head());
  }

  private static boolean contradict(List<Actor> some, List<Actor> others) {
    return isKnown(some) && isKnown(others) && !share(some, others);
  }

  private static boolean isKnown(List<Actor> actors) {
    return actors.stream().anyMatch(actor -> !actor.code().isEmpty());
  }

  private static boolean share(List<Actor> some, List<Actor> others) {
    return some.stream().anyMatch(actor -> others.stream().anyMatch(other -> isOne(actor, other)));
  }

  /** Known persons and bodies are one by their names, others also by what they are. */
  private static boolean isOne(Actor actor, Actor other) {
    boolean named = actor.id() != null && other.id() != null;
    return actor.name().equals(other.name())
        || (!named && !actor.code().isEmpty() && actor.code().equals(other.code()));
  }
}
