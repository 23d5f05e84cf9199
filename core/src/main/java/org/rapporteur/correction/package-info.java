/**
 * Corrections: what people change about records, kept apart from them and applied on every run.
 *
 * <p>A correction names its article and, by type and place of the trigger, the record that it is
 * about. Identifiers of records change with the rules; these do not, so that a correction survives
 * coding again. One that finds its record no more is told, never dropped in silence. The date is
 * the author's: there is no clock here.
 */
@NullMarked
package org.rapporteur.correction;

import org.jspecify.annotations.NullMarked;
