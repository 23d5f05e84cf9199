/** Who says so: speakers, accusations, denials and confirmations. */
@NullMarked
package org.rapporteur.claim;

import org.jspecify.annotations.NullMarked;
