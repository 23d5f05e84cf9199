/**
 * The record as JSON Lines: one article a line in, one coding a line out.
 *
 * <p>Input is an object with {@code text} and, if known, {@code id}, {@code title}, {@code date},
 * {@code url} and {@code source}; whatever else it carries comes out again under {@code extra}. The
 * order of the output's keys never changes and nothing of the clock or the machine is in it, so
 * that equal codings are equal bytes. A line that cannot be coded gives an object with its {@code
 * error} in the same place.
 */
@NullMarked
package org.rapporteur.formats;

import org.jspecify.annotations.NullMarked;
