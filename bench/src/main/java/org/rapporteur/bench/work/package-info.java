/** Work that is counted, so that a change that makes the program slower is seen on any machine. */
@NullMarked
package org.rapporteur.bench.work;

import org.jspecify.annotations.NullMarked;
