/**
 * Sentences, tokens and their grammar.
 *
 * <p>This package is the only one that knows the parser behind it. All others see {@link
 * org.rapporteur.language.Token}s with our own {@link org.rapporteur.language.WordClass}es and
 * {@link org.rapporteur.language.Relation}s.
 */
@NullMarked
package org.rapporteur.language;

import org.jspecify.annotations.NullMarked;
