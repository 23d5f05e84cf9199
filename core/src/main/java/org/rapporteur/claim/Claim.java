package org.rapporteur.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.EventId;

/**
 * A stance that somebody takes towards an event.
 *
 * @param claimants who takes it
 * @param content the event it is about
 * @param stance accused, confirmed or denied
 * @param event the speech act that carries it, if it is a record of its own
 */
public record Claim(
    List<Actor> claimants, EventId content, Stance stance, @Nullable EventId event) {
  public Claim {
    claimants = List.copyOf(claimants);
  }

  /** What a claimant does with the content. */
  public enum Stance {
    ACCUSE,
    CONFIRM,
    DENY
  }
}
