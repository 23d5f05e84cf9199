package org.rapporteur.place;

import java.util.List;

/** The reading of a toponym that was chosen, and why. */
record Choice(Toponym toponym, GazetteerEntry entry, String reason) {
  /** The mention as users see it. */
  PlaceMention mention() {
    boolean literal = toponym.use() == Toponym.Use.LITERAL;
    String use = toponym.why().isEmpty() ? "" : "; " + toponym.why();
    return new PlaceMention(place(), literal, reason + use);
  }

  private Place place() {
    Place.Precision precision = precision(entry.kind(), entry.countries());
    boolean exact = precision == Place.Precision.CITY || precision == Place.Precision.SITE;
    boolean country = precision == Place.Precision.COUNTRY;
    return new Place(
        entry.name(),
        entry.country(),
        country ? null : entry.admin1(),
        exact ? entry.centre() : null,
        entry.geonames(),
        precision,
        toponym.text(),
        toponym.span());
  }

  /** Areas are no more exact than a division, or a country when they cross borders. */
  private static Place.Precision precision(GazetteerEntry.Kind kind, List<String> countries) {
    return switch (kind) {
      case COUNTRY -> Place.Precision.COUNTRY;
      case AREA -> countries.size() == 1 ? Place.Precision.ADMIN1 : Place.Precision.COUNTRY;
      case ADMIN1, ADMIN2 -> Place.Precision.ADMIN1;
      case CAPITAL, SEAT1, SEAT2, TOWN, SECTION -> Place.Precision.CITY;
      case SITE -> Place.Precision.SITE;
    };
  }
}
