package org.rapporteur.place;

/**
 * A place as an article names it.
 *
 * @param place which place is meant, and the words
 * @param literal whether the words mean the place itself, not its government, people, team or an
 *     organisation named after it
 * @param reason why this place and this use, for a person
 */
public record PlaceMention(Place place, boolean literal, String reason) {}
