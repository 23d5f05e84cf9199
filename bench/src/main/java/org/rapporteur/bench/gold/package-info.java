/**
 * Development gold of our own: sentences and articles written for this project, with everything
 * that a record holds, and the measures that hold the coder against it.
 *
 * <p>A file of texts is YAML: {@code held-out} (whether it is kept from tuning) and {@code texts}
 * with {@code text}, {@code date} and {@code events}; a file of an article has {@code held-out},
 * {@code title}, {@code date}, {@code entities} (name and code of each actor) and {@code
 * paragraphs} with {@code text}, in which {@code [name|words]} marks a mention of an actor, and
 * {@code events}. How an event is written down is told at {@link
 * org.rapporteur.bench.gold.EventNotation}.
 */
@NullMarked
package org.rapporteur.bench.gold;

import org.jspecify.annotations.NullMarked;
