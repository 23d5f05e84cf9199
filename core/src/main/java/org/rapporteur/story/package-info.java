/**
 * Articles on the same matter, grouped over time by their words, parties, places and days, with
 * what is new in each.
 */
@NullMarked
package org.rapporteur.story;

import org.jspecify.annotations.NullMarked;
