package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.Span;

/** Lists of parties without repetitions. */
final class PartyLists {
  private static final Set<String> PRONOUNS =
      Set.of("it", "its", "their", "his", "her", "itself", "themselves", "himself", "herself");

  private PartyLists() {}

  /** "Iran threatened an offensive in its war": the owner is the one that acts. */
  private static boolean repeatsByPronoun(Actor actor, Collection<Actor> known) {
    return PRONOUNS.contains(actor.text().toLowerCase(Locale.ROOT))
        && known.stream()
            .anyMatch(other -> !other.code().isEmpty() && other.code().equals(actor.code()));
  }

  /** "Israeli" and "troop" in "the Israeli troop pullback" are one party. */
  private static List<Actor> joined(List<Actor> found) {
    List<Actor> joined = new ArrayList<>();
    for (Actor actor : found) {
      boolean same =
          !joined.isEmpty()
              && joined.getLast().span().end() + 1 == actor.span().begin()
              && joined.getLast().sectors().isEmpty()
              && Objects.equals(joined.getLast().country(), actor.country());
      if (same) {
        joined.removeLast();
      }
      joined.add(actor);
    }
    return joined;
  }

  /** The actors without repetitions and without those that stand on the other side already. */
  static List<Actor> distinct(List<Actor> found, List<Actor> taken) {
    Map<Span, Actor> bySpan = new LinkedHashMap<>();
    for (Actor actor : joined(found)) {
      boolean same =
          taken.stream().anyMatch(other -> other.span().overlaps(actor.span()))
              || bySpan.keySet().stream().anyMatch(span -> span.overlaps(actor.span()))
              || repeatsByPronoun(actor, taken)
              || repeatsByPronoun(actor, bySpan.values());
      if (!same) {
        bySpan.put(actor.span(), actor);
      }
    }
    return List.copyOf(bySpan.values());
  }

  /** The one list behind the other. */
  static List<Actor> both(List<Actor> known, List<Actor> unknown) {
    List<Actor> all = new ArrayList<>(known);
    all.addAll(unknown);
    return all;
  }
}
