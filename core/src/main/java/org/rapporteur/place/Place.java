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
    private static final double EARTH_RADIUS_KM = 6371;

    public Point {
      if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("not on earth: " + latitude + ", " + longitude);
      }
    }

    /** Distance to {@code other} on a sphere by the haversine formula. */
    public double kilometresTo(Point other) {
      double across = Math.toRadians(other.latitude - latitude) / 2;
      double along = Math.toRadians(other.longitude - longitude) / 2;
      double haversine =
          Math.pow(Math.sin(across), 2)
              + Math.cos(Math.toRadians(latitude))
                  * Math.cos(Math.toRadians(other.latitude))
                  * Math.pow(Math.sin(along), 2);
      return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }
  }
}
