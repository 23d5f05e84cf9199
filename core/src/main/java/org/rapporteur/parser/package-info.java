/**
 * Parts of speech and dependencies, decided exactly as NLP4J decides them, from models that are
 * mapped into memory.
 *
 * <p>The published models are Java objects, packed: reading them takes many seconds and a gigabyte.
 * The build turns them into a {@link org.rapporteur.parser.LanguageImage}, a file of flat tables
 * without the zeros; {@link org.rapporteur.parser.ImageCache} keeps it unpacked for the user.
 */
@NullMarked
package org.rapporteur.parser;

import org.jspecify.annotations.NullMarked;
