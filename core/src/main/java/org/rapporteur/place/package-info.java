/**
 * Where: places named in the text. A country is never drawn as a point.
 *
 * <p>{@link org.rapporteur.place.PlaceRecognizer} finds words that may name a place and judges by
 * their surroundings ({@link org.rapporteur.place.NameContext}) and grammar ({@link
 * org.rapporteur.place.GrammaticalUse}) how much speaks for it and what it is used for; {@link
 * org.rapporteur.place.Senses} weighs the readings of all names of an article together.
 */
@NullMarked
package org.rapporteur.place;

import org.jspecify.annotations.NullMarked;
