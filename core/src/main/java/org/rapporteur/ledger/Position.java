package org.rapporteur.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.claim.Claim;
import org.rapporteur.occurrence.ReportKey;

/**
 * What one party says of an event.
 *
 * @param stance accuses, confirms or denies
 * @param party who, as first named
 * @param since day of the first report of it, if known
 * @param last day of the latest report of it, if known
 * @param media through what it was said ("a letter"), as far as told
 * @param proof the reports that tell it, the first first
 */
public record Position(
    Claim.Stance stance,
    Actor party,
    @Nullable LocalDate since,
    @Nullable LocalDate last,
    List<String> media,
    List<ReportKey> proof) {
  public Position {
    media = List.copyOf(media);
    proof = List.copyOf(proof);
  }
}
