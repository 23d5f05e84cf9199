/**
 * What is different between two versions of a data set: of a line, of a record, of all articles.
 *
 * <p>Records are compared as they are written, so that every field counts. They are aligned by
 * their article and the words that they come from, as their identifiers change with the rule that
 * makes them.
 */
@NullMarked
package org.rapporteur.change;

import org.jspecify.annotations.NullMarked;
