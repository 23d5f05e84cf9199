package org.rapporteur.store;

import org.rapporteur.occurrence.OccurrenceId;

/**
 * How widely an event is told.
 *
 * @param occurrence the event
 * @param articles number of articles
 * @param sources number of sources that do not depend on each other
 */
public record Told(OccurrenceId occurrence, int articles, int sources) {}
