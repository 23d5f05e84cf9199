package org.rapporteur.agenda;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.occurrence.Turn;

/**
 * A step in the life of an announced event.
 *
 * @param turn what became of it
 * @param told day of the first report that says so, if known
 * @param start first day of the event from now on; null when open
 * @param end last day, inclusive; null when open
 * @param text for a person: "moved from 2024-06-18 to 2024-06-19"
 * @param proof the reports that say so
 */
public record LifeStep(
    Turn turn,
    @Nullable LocalDate told,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    String text,
    List<ReportKey> proof) {
  public LifeStep {
    proof = List.copyOf(proof);
  }
}
