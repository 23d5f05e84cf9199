package org.rapporteur.store;

import org.rapporteur.agenda.LifeStep;
import org.rapporteur.occurrence.OccurrenceId;

/**
 * Something that changed in the agenda.
 *
 * @param occurrence of which event
 * @param summary who, to whom and what, for a person
 * @param step what changed
 */
public record StoredChange(OccurrenceId occurrence, String summary, LifeStep step) {}
