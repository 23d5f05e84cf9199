package org.rapporteur.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that a gazetteer knows, as one of the readings of a name.
 *
 * @param name canonical name
 * @param kind what it is
 * @param quality how the name asked for belongs to it
 * @param countries ISO 3166 alpha-3 of the countries that hold or claim a part of it; empty for
 *     oceans and continents
 * @param admin1 name of the first-level division it lies in or is, if known
 * @param admin2 name of the second-level division it lies in or is, if known
 * @param centre its middle; for countries and areas only a means to compare distances, if known
 * @param geonames GeoNames id, if known
 * @param population inhabitants, two leading digits; 0 if unknown
 */
public record GazetteerEntry(
    String name,
    Kind kind,
    Quality quality,
    List<String> countries,
    @Nullable String admin1,
    @Nullable String admin2,
    Place.@Nullable Point centre,
    @Nullable Integer geonames,
    int population) {
  public GazetteerEntry {
    countries = List.copyOf(countries);
  }

  /** What a place is. */
  public enum Kind {
    COUNTRY,
    /** A region, sea, river or range: anything with an extent that is no division. */
    AREA,
    ADMIN1,
    ADMIN2,
    CAPITAL,
    /** Seat of a first-level division. */
    SEAT1,
    /** Seat of a second-level division. */
    SEAT2,
    TOWN,
    /** Part of a city. */
    SECTION,
    SITE;

    boolean isSettlement() {
      return this == CAPITAL || this == SEAT1 || this == SEAT2 || this == TOWN || this == SECTION;
    }
  }

  /** How a name belongs to a place. */
  public enum Quality {
    /** Its main name. */
    PRIMARY,
    /** Another spelling of its main name. */
    VARIANT,
    /** A different name, perhaps a former one. */
    OTHER
  }

  /** The only country that holds it, or null when there are none or several. */
  public @Nullable String country() {
    return countries.size() == 1 ? countries.get(0) : null;
  }

  /** Whether this place lies in {@code container} or is the same division. */
  boolean isWithin(GazetteerEntry container) {
    return switch (container.kind()) {
      case COUNTRY -> kind != Kind.COUNTRY && countries.contains(container.country());
      case ADMIN1 ->
          kind != Kind.ADMIN1 && sameCountry(container) && same(admin1, container.admin1);
      case ADMIN2 ->
          kind != Kind.ADMIN1
              && sameCountry(container)
              && same(admin1, container.admin1)
              && same(admin2, container.admin2);
      case AREA -> kind.isSettlement() && sameCountry(container);
      case CAPITAL, SEAT1, SEAT2, TOWN ->
          (kind == Kind.SECTION || kind == Kind.SITE)
              && sameCountry(container)
              && (same(admin1, container.admin1) || kind == Kind.SITE);
      case SECTION, SITE -> false;
    };
  }

  private boolean sameCountry(GazetteerEntry other) {
    String mine = country();
    return mine != null && other.countries.contains(mine);
  }

  private static boolean same(@Nullable String a, @Nullable String b) {
    return a != null && a.equals(b);
  }
}
