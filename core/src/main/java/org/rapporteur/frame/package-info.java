/**
 * Frames: knowledge about what predications mean, as data with its own tests.
 *
 * <p>A {@link org.rapporteur.frame.Frame} names the predicates, the conditions on their roles, and
 * the PLOVER type, mode and CAMEO code that follow. Files are YAML, one for each PLOVER type; every
 * frame carries examples and counter-examples that run as tests.
 */
@NullMarked
package org.rapporteur.frame;

import org.jspecify.annotations.NullMarked;
