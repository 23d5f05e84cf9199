/**
 * The filter language: which reports are meant, in words such as
 *
 * <pre>source=RUS target=PRK type=CONSULT status=PLANNED,HAPPENED after=2024-01-01 -background
 * </pre>
 *
 * {@link org.rapporteur.query.Filter#parse} reads it. All terms must hold; of the values of a term,
 * one; a minus before a term asks for the contrary. The same filter selects reports in memory and
 * rows of a store.
 */
@NullMarked
package org.rapporteur.query;

import org.jspecify.annotations.NullMarked;
