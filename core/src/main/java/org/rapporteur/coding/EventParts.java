package org.rapporteur.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Event;
import org.rapporteur.time.TimeSpan;

/**
 * Links what happens in the course of an event to that event: the visitor meets the visited, signs
 * a treaty and watches a parade.
 *
 * <p>A part is as real as the whole, is told with or soon after it, has one of its actors among its
 * parties and, where others take part, somebody of the country that the whole is about, and is not
 * told to have been elsewhere or at another time.
 */
final class EventParts {
  private final PartRules rules;

  EventParts(PartRules rules) {
    this.rules = rules;
  }

  /** The drafts, each part with its whole. */
  List<CodedDraft> link(List<CodedDraft> drafts) {
    List<CodedDraft> linked = new ArrayList<>();
    for (CodedDraft part : drafts) {
      Event whole = whole(part.event(), drafts);
      linked.add(
          whole == null ? part : new CodedDraft(part.draft(), part.event().within(whole.id())));
    }
    return linked;
  }

  private @Nullable Event whole(Event part, List<CodedDraft> drafts) {
    Event nearest = null;
    for (PartRules.Rule rule : rules.rules()) {
      if (!rule.parts().contains(part.type()) || isWhole(rule, part)) {
        continue;
      }
      for (CodedDraft coded : drafts) {
        Event whole = coded.event();
        int distance = part.sentence() - whole.sentence();
        boolean near = distance >= 0 && distance <= rule.reach();
        boolean tellsMore = nearest == null || !whole.target().isEmpty();
        if (near && tellsMore && isWhole(rule, whole) && belongs(part, whole)) {
          nearest = whole;
        }
      }
    }
    return nearest;
  }

  private static boolean isWhole(PartRules.Rule rule, Event event) {
    return event.type() == rule.whole() && rule.mode().equals(event.mode());
  }

  private static boolean belongs(Event part, Event whole) {
    List<Actor> others =
        Stream.concat(part.source().stream(), part.target().stream())
            .filter(actor -> whole.source().stream().noneMatch(visitor -> isOne(actor, visitor)))
            .toList();
    boolean visitorActs =
        part.source().stream()
            .anyMatch(actor -> whole.source().stream().anyMatch(visitor -> isOne(actor, visitor)));
    return visitorActs
        && part.status() == whole.status()
        && part.background() == whole.background()
        && (others.isEmpty() || others.stream().anyMatch(other -> isOf(other, whole.target())))
        && !isElsewhere(part, whole)
        && !isAtAnotherTime(part, whole);
  }

  private static boolean isOne(Actor actor, Actor other) {
    return actor.id() != null && other.id() != null
        ? actor.id().equals(other.id())
        : (actor.name().equals(other.name()) || actor.span().equals(other.span()));
  }

  private static boolean isOf(Actor actor, List<Actor> visited) {
    return visited.stream()
        .anyMatch(host ->
            isOne(actor, host)
                || (actor.country() != null && actor.country().equals(host.country())));
  }

  private static boolean isElsewhere(Event part, Event whole) {
    String there = part.place() == null ? null : part.place().country();
    return there != null
        && !whole.target().isEmpty()
        && whole.target().stream().noneMatch(host -> there.equals(host.country()))
        && (whole.place() == null || !there.equals(whole.place().country()));
  }

  private static boolean isAtAnotherTime(Event part, Event whole) {
    return isTold(part)
        && isTold(whole)
        && (isBefore(part.time().end(), whole.time().start())
            || isBefore(whole.time().end(), part.time().start()));
  }

  private static boolean isTold(Event event) {
    return event.time().precision() != TimeSpan.Precision.ABOUT_PUBLICATION;
  }

  private static boolean isBefore(@Nullable LocalDate end, @Nullable LocalDate start) {
    return end != null && start != null && end.isBefore(start);
  }
}
