package org.rapporteur.store;

/**
 * How many reports are in one part of a {@link Facet}.
 *
 * @param part as filters write it
 * @param reports their number
 */
public record Share(String part, long reports) {}
