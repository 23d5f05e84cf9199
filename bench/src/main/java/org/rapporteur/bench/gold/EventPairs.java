package org.rapporteur.bench.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which found events are which of the gold: one to one, told in the same sentence and of the same
 * type; of several, those with the same countries and trigger come first.
 *
 * @param pairs what was found
 * @param extra found, but not in the gold
 * @param missed in the gold, but not found
 */
record EventPairs(List<Pair> pairs, List<Annotation> extra, List<Annotation> missed) {
  EventPairs {
    pairs = List.copyOf(pairs);
    extra = List.copyOf(extra);
    missed = List.copyOf(missed);
  }

  /** An event of the gold and the same as it was found. */
  record Pair(Annotation gold, Annotation found) {
    int likeness() {
      return (gold.hasCountriesOf(found) ? 8 : 0)
          + (gold.trigger().overlaps(found.trigger()) ? 4 : 0)
          + (gold.status() == found.status() ? 2 : 0)
          + (gold.core() ? 1 : 0);
    }
  }

  /** Pairs {@code found} with {@code gold}. */
  static EventPairs of(List<Annotation> gold, List<Annotation> found) {
    List<Pair> possible = new ArrayList<>();
    for (Annotation wanted : gold) {
      for (Annotation event : found) {
        if (wanted.type() == event.type() && event.within().contains(wanted.trigger())) {
          possible.add(new Pair(wanted, event));
        }
      }
    }
    possible.sort(Comparator.comparingInt(Pair::likeness).reversed());
    List<Pair> pairs = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    Set<Integer> given = new HashSet<>();
    for (Pair pair : possible) {
      int wanted = indexOf(gold, pair.gold());
      int event = indexOf(found, pair.found());
      if (!taken.contains(wanted) && !given.contains(event)) {
        taken.add(wanted);
        given.add(event);
        pairs.add(pair);
      }
    }
    return new EventPairs(pairs, without(found, given), without(gold, taken));
  }

  @SuppressWarnings("ReferenceEquality") // equal events of one text are still two events
  private static int indexOf(List<Annotation> events, Annotation event) {
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) == event) {
        return i;
      }
    }
    throw new IllegalArgumentException("not of this list: " + event);
  }

  private static List<Annotation> without(List<Annotation> events, Set<Integer> positions) {
    List<Annotation> rest = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      if (!positions.contains(i)) {
        rest.add(events.get(i));
      }
    }
    return rest;
  }
}
