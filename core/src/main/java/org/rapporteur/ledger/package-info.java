/** The ledger of claims: who says of an event that it happened or not, across articles. */
@NullMarked
package org.rapporteur.ledger;

import org.jspecify.annotations.NullMarked;
