package org.rapporteur.coding;

import org.rapporteur.event.Event;

/**
 * A finished event beside the draft it was made from, as claims are read off both.
 *
 * @param draft its predication, frame and status reading
 * @param event the record
 */
record CodedDraft(EventDraft draft, Event event) {}
