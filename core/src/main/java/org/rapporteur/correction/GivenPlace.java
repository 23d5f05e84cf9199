package org.rapporteur.correction;

import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;
import org.rapporteur.place.Place;
import org.rapporteur.place.Place.Point;

/**
 * A place as a person gives it.
 *
 * @param name its name
 * @param country ISO 3166 alpha-3, if known
 * @param admin1 first-order division, if known
 * @param point its coordinates, if known; a country has none
 * @param geonames GeoNames id, if known
 * @param precision how exact it is
 * @param words where its words stand; null for those of the place that it replaces
 */
public record GivenPlace(
    String name,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable Point point,
    @Nullable Integer geonames,
    Place.Precision precision,
    @Nullable Span words) {
  public GivenPlace {
    if (precision == Place.Precision.COUNTRY && point != null) {
      throw new IllegalArgumentException("a country is no point: " + name);
    }
  }
}
