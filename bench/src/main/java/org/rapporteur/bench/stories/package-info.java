/** Joining measured on ECB+ (Cybulska and Vossen 2014): which reports are of the same event. */
@NullMarked
package org.rapporteur.bench.stories;

import org.jspecify.annotations.NullMarked;
