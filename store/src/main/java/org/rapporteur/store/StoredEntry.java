package org.rapporteur.store;

import java.util.List;
import org.rapporteur.claim.Claim;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.occurrence.OccurrenceId;
import org.rapporteur.occurrence.ReportKey;

/**
 * An event that parties take positions on, as the store keeps it.
 *
 * @param occurrence what the event is known by
 * @param state how it stands
 * @param leading the report that tells most of the event
 * @param positions who says what of it, in the order in which it was first reported
 */
public record StoredEntry(
    OccurrenceId occurrence,
    LedgerEntry.State state,
    ReportKey leading,
    List<StoredPosition> positions) {
  public StoredEntry {
    positions = List.copyOf(positions);
  }

  /** Those who take {@code stance}. */
  public List<StoredPosition> of(Claim.Stance stance) {
    return positions.stream().filter(position -> position.stance() == stance).toList();
  }
}
