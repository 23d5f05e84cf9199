package org.rapporteur.agenda;

/**
 * Something that changed in the agenda.
 *
 * @param item the event as it stands now
 * @param step what changed
 * @param sequence number of the change, from 1
 */
public record AgendaChange(AgendaItem item, LifeStep step, int sequence) {
  /** "Vladimir Putin → North Korea: visit (CONSULT): moved from 2024-06-18 to 2024-06-19". */
  public String text() {
    return item.summary() + ": " + step.text();
  }
}
