package org.rapporteur.frame;

import java.util.Set;
import org.rapporteur.event.EventType;
import org.rapporteur.predication.Role;

/**
 * What one role of a predication must hold for a frame to match: one of the words, kinds or types.
 *
 * @param path the role
 * @param words lemmas of the filler's head, or "modifier head"
 * @param kinds kinds of filler
 * @param types event types of the content
 */
public record Condition(
    RolePath path, Set<String> words, Set<FillerKind> kinds, Set<EventType> types) {
  public Condition {
    words = Set.copyOf(words);
    kinds = Set.copyOf(kinds);
    types = Set.copyOf(types);
  }

  /**
   * How much it narrows: types and words more than kinds, a role that must only be there least;
   * what the trigger itself must be narrows most.
   */
  int weight() {
    if (path.role() == Role.SELF) {
      return 8;
    }
    if (kinds.contains(FillerKind.ANY)) {
      return 1;
    }
    if (kinds.isEmpty()) {
      return types.isEmpty() ? 6 : (types.size() > 4 ? 4 : 5);
    }
    return words.isEmpty() && types.isEmpty() ? (kinds.contains(FillerKind.ACTOR) ? 2 : 3) : 3;
  }
}
