/** The store under load and under kill -9. */
@NullMarked
package org.rapporteur.bench.stored;

import org.jspecify.annotations.NullMarked;
