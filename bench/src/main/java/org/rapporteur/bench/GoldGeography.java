package org.rapporteur.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;
import org.rapporteur.knowledge.TableReader;
import org.rapporteur.place.Gazetteer;
import org.rapporteur.place.GazetteerEntry;
import org.rapporteur.place.Place;

/** Countries and divisions of annotated places, of which some collections give only a point. */
final class GoldGeography {
  /** What is farther from any town lies at sea or in no country. */
  private static final double INHABITED_KM = 150;

  private final Gazetteer gazetteer;
  private final Map<Integer, String> countriesById = new HashMap<>();
  private final Map<String, String> countriesByName = new HashMap<>();

  GoldGeography(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (TableReader.Row row : TableReader.read("actors/countries.tsv")) {
      if (row.text("geonames").matches("\\d+")) {
        countriesById.put(Integer.valueOf(row.text("geonames")), row.text("iso3"));
        countriesByName.putIfAbsent(row.text("name"), row.text("iso3"));
        row.values("names").forEach(name -> countriesByName.putIfAbsent(name, row.text("iso3")));
      }
    }
  }

  /** A place of which only the point and the GeoNames id are known. */
  GoldToponym locate(Span span, String name, Place.Point point, int geonames) {
    String country = countriesById.get(geonames);
    if (country != null) {
      return new GoldToponym(span, name, point, country, null, true);
    }
    Optional<GazetteerEntry> town = isContinent(geonames) ? Optional.empty() : near(point);
    return new GoldToponym(
        span,
        name,
        point,
        town.map(GazetteerEntry::country).orElse(null),
        town.map(GazetteerEntry::admin1).orElse(null),
        false);
  }

  /** The first-level division of {@code country} that {@code point} lies in, if towns are near. */
  @Nullable String division(Place.Point point, String country) {
    return near(point)
        .filter(town -> country.equals(town.country()))
        .map(GazetteerEntry::admin1)
        .orElse(null);
  }

  /** GeoNames gives the seven continents one run of numbers. */
  private static boolean isContinent(int geonames) {
    return geonames >= 6255146 && geonames <= 6255152;
  }

  private Optional<GazetteerEntry> near(Place.Point point) {
    return gazetteer.nearest(point).filter(town -> isNear(town, point));
  }

  private static boolean isNear(GazetteerEntry town, Place.Point point) {
    return town.centre() != null && town.centre().kilometresTo(point) <= INHABITED_KM;
  }

  /** Alpha-3 code of the country of that English name. */
  @Nullable String country(String name) {
    return countriesByName.get(name);
  }
}
