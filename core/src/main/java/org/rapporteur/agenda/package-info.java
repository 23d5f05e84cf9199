/**
 * Announced events with their life: announced, moved, confirmed, happened or cancelled, each step
 * with the reports that prove it.
 */
@NullMarked
package org.rapporteur.agenda;

import org.jspecify.annotations.NullMarked;
