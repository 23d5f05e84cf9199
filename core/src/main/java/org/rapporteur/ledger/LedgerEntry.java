package org.rapporteur.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.claim.Claim;
import org.rapporteur.occurrence.Occurrence;

/**
 * An event that parties take positions on.
 *
 * @param content the event
 * @param positions who says what of it, in the order in which it was first reported
 * @param state how it stands
 * @param history how it came to stand so, one change a line
 */
public record LedgerEntry(
    Occurrence content, List<Position> positions, State state, List<String> history) {
  public LedgerEntry {
    positions = List.copyOf(positions);
    history = List.copyOf(history);
  }

  /** How a claim stands. */
  public enum State {
    /** Somebody accuses; nobody answered. */
    ALLEGED,
    /** Somebody says that it is so, somebody else that it is not. */
    DISPUTED,
    /** Only denied. */
    DENIED,
    /** Confirmed, and denied by nobody. */
    CONFIRMED
  }

  /** Those who take {@code stance}. */
  public List<Position> of(Claim.Stance stance) {
    return positions.stream().filter(position -> position.stance() == stance).toList();
  }

  /** Who was the first to say so. */
  public Optional<Position> first() {
    return positions.stream()
        .filter(position -> position.since() != null)
        .min(
            Comparator.comparing(Position::since, Comparator.nullsLast(Comparator.naturalOrder())));
  }
}
