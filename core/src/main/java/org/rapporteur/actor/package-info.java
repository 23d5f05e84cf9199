/**
 * Actors: who is meant by a phrase, on the day of the report.
 *
 * <p>Codes are a country (ISO 3166 alpha-3, or IGO, UNO, EUR, NGO …) followed by PLOVER sectors, as
 * in "RUSGOV". What is not known stays empty: no code is better than a wrong one.
 */
@NullMarked
package org.rapporteur.actor;

import org.jspecify.annotations.NullMarked;
