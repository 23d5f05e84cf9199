package org.rapporteur.frame;

import java.util.Set;

/**
 * Verbs that tell no event with some words about them: "shook hands with the idea". A silence goes
 * before every frame that is no narrower.
 *
 * @param verbs verb lemmas, with particles
 * @param words the words; {@link WordPattern#NONE} for any
 */
public record Silence(Set<String> verbs, WordPattern words) {
  private static final int ACTOR_WEIGHT = 2;

  public Silence {
    verbs = Set.copyOf(verbs);
  }

  /** How narrow it is: as a frame with its words that asks for an actor. */
  int weight() {
    return words.weight() + ACTOR_WEIGHT;
  }
}
