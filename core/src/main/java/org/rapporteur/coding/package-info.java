/** The coder: a pure function from an article to its coding. */
@NullMarked
package org.rapporteur.coding;

import org.jspecify.annotations.NullMarked;
