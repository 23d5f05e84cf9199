package org.rapporteur.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.claim.Claim;
import org.rapporteur.occurrence.ReportKey;

/**
 * What one party says of an event, as the store keeps it.
 *
 * @param stance accuses, confirms or denies
 * @param code country and sectors of the party; empty when unknown
 * @param name what it is called
 * @param since day of the first report of it, if known
 * @param latest day of the last, if known
 * @param media through what it was said; empty when that is not told
 * @param proof the reports that tell it
 */
public record StoredPosition(
    Claim.Stance stance,
    String code,
    String name,
    @Nullable LocalDate since,
    @Nullable LocalDate latest,
    String media,
    List<ReportKey> proof) {
  public StoredPosition {
    proof = List.copyOf(proof);
  }
}
