/**
 * The command line.
 *
 * <p>{@link org.rapporteur.app.Rapporteur} is the entry and, with {@link org.rapporteur.app.Parts},
 * the one place where parts are put together. Results go to standard output, messages and progress
 * to standard error; what a run needs of its surroundings (streams, environment, today's date) is
 * handed in as {@link org.rapporteur.app.Surroundings}.
 */
@NullMarked
package org.rapporteur.app;

import org.jspecify.annotations.NullMarked;
