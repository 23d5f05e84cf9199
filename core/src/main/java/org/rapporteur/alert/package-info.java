/**
 * What people want to be told when it is reported: a filter with a condition on what is new. All of
 * it is pure: what is new, and what was there before, is handed over.
 *
 * <p>An {@link org.rapporteur.alert.Alert} that finds something makes a {@link
 * org.rapporteur.alert.Notice} of one or several {@link org.rapporteur.alert.Finding}s, each with
 * the records that prove it.
 */
@NullMarked
package org.rapporteur.alert;

import org.jspecify.annotations.NullMarked;
