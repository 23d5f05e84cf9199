package org.rapporteur.desk.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.PlaceCount;
import org.rapporteur.store.Share;

/**
 * Where events take place, as a map reads it.
 *
 * @param filter what all of the reports must fulfil
 * @param of what areas are filled by: "placed", events there, or "involved", parties from there
 * @param all how many reports the filter means
 * @param areas countries
 * @param points towns and sites
 */
public record MapData(String filter, String of, long all, List<Area> areas, List<Point> points) {
  public MapData {
    areas = List.copyOf(areas);
    points = List.copyOf(points);
  }

  static Area area(Share share, String field, Parties parties) {
    return new Area(
        share.part(),
        parties.name(share.part()),
        share.reports(),
        Parties.term(field, share.part()));
  }

  static Point point(PlaceCount place) {
    String terms =
        place.geonames() == null
            ? Parties.term("place", place.name())
                + (place.country() == null ? "" : " " + Parties.term("place", place.country()))
            : "place=" + place.geonames();
    return new Point(
        place.name(),
        place.country(),
        place.latitude(),
        place.longitude(),
        place.reports(),
        place.cooperation(),
        terms);
  }

  /**
   * A country.
   *
   * @param code ISO 3166 alpha-3
   * @param name what it is called
   * @param reports how many
   * @param terms what means them
   */
  public record Area(String code, String name, long reports, String terms) {}

  /**
   * A town or site.
   *
   * @param name what it is called
   * @param country ISO 3166 alpha-3, if known
   * @param latitude WGS 84, in degrees
   * @param longitude WGS 84, in degrees
   * @param reports how many
   * @param cooperation how many of them tell of cooperation
   * @param terms what means them
   */
  public record Point(
      String name,
      @Nullable String country,
      double latitude,
      double longitude,
      long reports,
      long cooperation,
      String terms) {}
}
