package org.rapporteur.agenda;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Event;
import org.rapporteur.occurrence.Occurrence;
import org.rapporteur.occurrence.OccurrenceId;
import org.rapporteur.occurrence.Turn;
import org.rapporteur.report.Report;

/**
 * An announced event as it stands after its last report.
 *
 * @param id stable for as long as the event is known; an iCalendar UID is made of it
 * @param life its steps, the announcement (or, when that was not seen, the first turn) first
 * @param clearest the report that tells most about who and where
 * @param reports all reports of it, those of its cancellation or move too
 * @param sources number of independent sources
 */
public record AgendaItem(
    OccurrenceId id, List<LifeStep> life, Report clearest, List<Report> reports, int sources) {
  public AgendaItem {
    life = List.copyOf(life);
    reports = List.copyOf(reports);
    if (life.isEmpty()) {
      throw new IllegalArgumentException("no step: " + id);
    }
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

  /** How often it changed since it was first told: SEQUENCE of RFC 5545, section 3.8.7.4. */
  public int sequence() {
    return life.size() - 1;
  }

  /** "Vladimir Putin → North Korea: visit (CONSULT)". */
  public String summary() {
    Event event = clearest.event();
    String what = event.mode() == null ? event.triggerText() : event.mode();
    return Parties.text(event) + ": " + what + " (" + event.type() + ")";
  }

  /** The item of {@code occurrence} with {@code life}. */
  static AgendaItem of(
      Occurrence occurrence, List<LifeStep> life, List<Report> reports, int sources) {
    return new AgendaItem(occurrence.id(), life, occurrence.clearest(), reports, sources);
  }
}
