/**
 * Which articles are the same text: canonical addresses, exact and near copies, versions.
 *
 * <p>Near copies (reprints, truncations, new ledes) are found by MinHash (Broder 1997) over word
 * 3-grams with locality-sensitive hashing (Indyk and Motwani 1998): each text has a signature of
 * 126 minima; texts that agree in one of 42 bands of three are compared. Copies are linked to the
 * first of them, never dropped.
 */
@NullMarked
package org.rapporteur.copy;

import org.jspecify.annotations.NullMarked;
