/**
 * Records in the forms that other programs read. A {@link org.rapporteur.layout.Layout} turns a
 * stream of coded articles into one file or several, holding one article at a time; it says which
 * {@link org.rapporteur.layout.Detail}s of a record its form has no room for and what becomes of
 * them. Nothing of the clock or the machine is in a file: the same records give the same bytes.
 */
@NullMarked
package org.rapporteur.layout;

import org.jspecify.annotations.NullMarked;
