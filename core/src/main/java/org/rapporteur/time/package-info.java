/**
 * When: time expressions, their values, and the reason for each.
 *
 * <p>Direction ("on Tuesday" past or coming) follows the tense and the status of the clause.
 * Without a publication date every relative expression stays open.
 */
@NullMarked
package org.rapporteur.time;

import org.jspecify.annotations.NullMarked;
