/**
 * Events: what the records say.
 *
 * <p>The 16 event types, their modes, quad classes and scores are those of PLOVER 2.0; the status
 * says whether the text asserts the event, announces, alleges, denies, imagines or negates it.
 */
@NullMarked
package org.rapporteur.event;

import org.jspecify.annotations.NullMarked;
