/** Tests of the measures by tiny tables, and of the gold itself. */
@NullMarked
package org.rapporteur.bench.gold;

import org.jspecify.annotations.NullMarked;
