/**
 * Reports of one event joined across articles.
 *
 * <p>Reports meet in blocks that share a party or a place, a type and a stretch of time; each pair
 * is weighed by its parties, kind, time, place and words, and every weight is kept with its words.
 * A report joins the occurrence that it resembles most, if that is enough and nothing in the
 * occurrence contradicts it. The order is that of publication, so the result does not depend on the
 * order in which articles came.
 */
@NullMarked
package org.rapporteur.occurrence;

import org.jspecify.annotations.NullMarked;
