/**
 * Actors: who is meant by a phrase, on the day of the report.
 *
 * <p>Codes are a country (ISO 3166 alpha-3, or IGO, UNO, EUR, NGO …) followed by PLOVER sectors, as
 * in "RUSGOV". What is not known stays empty: no code is better than a wrong one.
 *
 * <p>{@link org.rapporteur.actor.ArticleActors} reads an article in text order; {@code
 * PhraseResolver} knows in which order a phrase is tried: registered names, titles, antecedents,
 * agent nouns, short names, appositions, places. The country of an agent comes from the phrase,
 * then the sentence, the article, the outlet, and its reason says which.
 */
@NullMarked
package org.rapporteur.actor;

import org.jspecify.annotations.NullMarked;
