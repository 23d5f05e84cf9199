/** Measures accuracy and speed on material that lies outside the project. Not published. */
@NullMarked
package org.rapporteur.bench;

import org.jspecify.annotations.NullMarked;
