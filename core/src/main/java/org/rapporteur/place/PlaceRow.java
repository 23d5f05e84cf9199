package org.rapporteur.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a row of a place table: ours of areas and sites, or a user's. */
final class PlaceRow {
  private PlaceRow() {}

  /** The place that {@code row} tells of; {@code otherwise} is its kind when it names none. */
  static GazetteerEntry entry(TableRow row, GazetteerEntry.Kind otherwise) {
    Place.Point point = point(row);
    return new GazetteerEntry(
        row.required("name"),
        kind(row, otherwise, point),
        GazetteerEntry.Quality.PRIMARY,
        countries(row),
        row.cell("admin1").isEmpty() ? null : row.cell("admin1"),
        null,
        point,
        null,
        population(row));
  }

  /** The name and all other names of {@code row}. */
  static List<String> names(TableRow row) {
    List<String> names = new ArrayList<>(row.list("names"));
    names.add(0, row.required("name"));
    return names;
  }

  private static GazetteerEntry.Kind kind(
      TableRow row, GazetteerEntry.Kind otherwise, Place.@Nullable Point point) {
    GazetteerEntry.Kind kind =
        switch (row.cell("kind")) {
          case "area" -> GazetteerEntry.Kind.AREA;
          case "city" -> GazetteerEntry.Kind.TOWN;
          case "site" -> GazetteerEntry.Kind.SITE;
          default -> otherwise;
        };
    if (kind == GazetteerEntry.Kind.TOWN && point == null) {
      throw row.bad("a city needs latitude and longitude");
    }
    return kind;
  }

  private static List<String> countries(TableRow row) {
    List<String> found = new ArrayList<>(row.list("countries"));
    found.addAll(row.list("country"));
    for (String country : found) {
      if (!country.matches("[A-Z]{3}")) {
        throw row.bad("not an ISO 3166 alpha-3 country: " + country);
      }
    }
    return found;
  }

  private static Place.@Nullable Point point(TableRow row) {
    String latitude = row.cell("latitude");
    String longitude = row.cell("longitude");
    if (latitude.isEmpty() && longitude.isEmpty()) {
      return null;
    }
    return new Place.Point(
        degrees(row, "latitude", latitude, 90), degrees(row, "longitude", longitude, 180));
  }

  private static double degrees(TableRow row, String column, String value, int limit) {
    try {
      double degrees = Double.parseDouble(value);
      if (Math.abs(degrees) <= limit) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      throw row.bad(column + " is no number: '" + value + "'");
    }
    throw row.bad(column + " is not within -" + limit + " and " + limit + ": " + value);
  }

  private static int population(TableRow row) {
    String value = row.cell("population");
    if (value.isEmpty()) {
      return 0;
    }
    if (!value.matches("\\d{1,9}")) {
      throw row.bad("population is no whole number: '" + value + "'");
    }
    return Integer.parseInt(value);
  }
}
