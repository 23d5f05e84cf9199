/** Where: places named in the text. A country is never drawn as a point. */
@NullMarked
package org.rapporteur.place;

import org.jspecify.annotations.NullMarked;
