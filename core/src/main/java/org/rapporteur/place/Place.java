package org.rapporteur.place;

import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;

/**
 * A place that an event is located in.
 *
 * @param name canonical name
 * @param country ISO 3166 alpha-3, if known
 * @param admin1 first-level division, if known
 * @param point coordinates of a city or site; null for countries and divisions, which are never
 *     points
 * @param geonames GeoNames id, if known
 * @param precision how exact it is
 * @param text the words
 * @param span where they stand
 */
public record Place(
    String name,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable Point point,
    @Nullable Integer geonames,
    Precision precision,
    String text,
    Span span) {
  public Place {
    if (precision == Precision.COUNTRY && point != null) {
      throw new IllegalArgumentException("a country is no point: " + name);
    }
  }

  /** How exact a place is. */
  public enum Precision {
    COUNTRY,
    ADMIN1,
    CITY,
    SITE
  }

  /**
   * WGS 84 coordinates in degrees.
   *
   * @param latitude -90 to 90
   * @param longitude -180 to 180
   */
  public record Point(double latitude, double longitude) {
    public Point {
      if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("not on earth: " + latitude + ", " + longitude);
      }
    }
  }
}
