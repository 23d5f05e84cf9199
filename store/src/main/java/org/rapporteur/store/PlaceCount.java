package org.rapporteur.store;

import org.jspecify.annotations.Nullable;

/**
 * How many reports take place at one place, a town or nearer.
 *
 * @param name of the place
 * @param country ISO 3166 alpha-3, if known
 * @param geonames GeoNames id, if known
 * @param latitude WGS 84, in degrees
 * @param longitude WGS 84, in degrees
 * @param reports all
 * @param cooperation reports of verbal and material cooperation
 */
public record PlaceCount(
    String name,
    @Nullable String country,
    @Nullable Integer geonames,
    double latitude,
    double longitude,
    long reports,
    long cooperation) {}
