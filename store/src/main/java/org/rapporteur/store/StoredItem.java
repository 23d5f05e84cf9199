package org.rapporteur.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.agenda.LifeStep;
import org.rapporteur.event.EventType;
import org.rapporteur.occurrence.OccurrenceId;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.occurrence.Turn;

/**
 * An announced event as the store keeps it.
 *
 * @param occurrence what it is known by
 * @param type its type
 * @param summary who, to whom and what, for a person
 * @param leading the report that tells most
 * @param articles number of articles that report it
 * @param sources number of independent sources
 * @param life its steps, the announcement first; never empty
 */
public record StoredItem(
    OccurrenceId occurrence,
    EventType type,
    String summary,
    ReportKey leading,
    int articles,
    int sources,
    List<LifeStep> life) {
  public StoredItem {
    life = List.copyOf(life);
  }

  /** How it stands. */
  public Turn state() {
    return life.getLast().turn();
  }

  /** First day as it stands; null when open. */
  public @Nullable LocalDate start() {
    return life.getLast().start();
  }

  /** Last day, inclusive; null when open. */
  public @Nullable LocalDate end() {
    return life.getLast().end();
  }
}
