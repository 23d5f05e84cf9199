package org.rapporteur.bench;

import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;
import org.rapporteur.place.Place;

/**
 * A place name as an annotator marked it.
 *
 * @param span where it stands in the text
 * @param name the place that is meant, as the annotator's gazetteer calls it
 * @param point where that place is; null when the annotator did not locate it
 * @param country ISO 3166 alpha-3; null for what lies in no country or is not located
 * @param admin1 first-level division, if the place is no country
 * @param isCountry whether the place is a country
 */
record GoldToponym(
    Span span,
    String name,
    Place.@Nullable Point point,
    @Nullable String country,
    @Nullable String admin1,
    boolean isCountry) {}
