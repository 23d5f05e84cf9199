/** Counted work. */
@NullMarked
package org.rapporteur.bench.work;

import org.jspecify.annotations.NullMarked;
