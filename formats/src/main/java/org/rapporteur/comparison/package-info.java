/**
 * Event data of two coders side by side: rows of GDELT, ICEWS, POLECAT and Phoenix files and our
 * own lines are reduced to who, whom, what and which month, and counted.
 *
 * <p>Parties are compared by country (ISO 3166 alpha-3), types by PLOVER; a CAMEO code counts as
 * the PLOVER type it is mapped to, the statements and appeals that PLOVER lacks (01, 02) under
 * their root.
 */
@NullMarked
package org.rapporteur.comparison;

import org.jspecify.annotations.NullMarked;
