package org.rapporteur.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.knowledge.TableReader;

/** Reads a row of a place table: ours of areas and sites, or a user's. */
final class PlaceRow {
  private final TableReader.Row row;

  PlaceRow(TableReader.Row row) {
    this.row = row;
  }

  /** The place that the row tells of; {@code otherwise} is its kind when it names none. */
  GazetteerEntry entry(GazetteerEntry.Kind otherwise) {
    Place.Point point = point();
    String admin1 = row.optional("admin1");
    return new GazetteerEntry(
        name(),
        kind(otherwise, point),
        GazetteerEntry.Quality.PRIMARY,
        countries(),
        admin1.isEmpty() ? null : admin1,
        null,
        point,
        null,
        population());
  }

  /** The name and all other names of the row. */
  List<String> names() {
    List<String> names = new ArrayList<>(list("names"));
    names.add(0, name());
    return names;
  }

  String city() {
    return row.optional("city");
  }

  KnowledgeException error(String message) {
    return row.error(message);
  }

  private String name() {
    if (row.text("name").isEmpty()) {
      throw row.error("has no name");
    }
    return row.text("name");
  }

  private List<String> list(String column) {
    List<String> values = new ArrayList<>();
    for (String value : row.optional(column).split("\\|", -1)) {
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
    return values;
  }

  private GazetteerEntry.Kind kind(GazetteerEntry.Kind otherwise, Place.@Nullable Point point) {
    GazetteerEntry.Kind kind =
        switch (row.optional("kind")) {
          case "area" -> GazetteerEntry.Kind.AREA;
          case "city" -> GazetteerEntry.Kind.TOWN;
          case "site" -> GazetteerEntry.Kind.SITE;
          default -> otherwise;
        };
    if (kind == GazetteerEntry.Kind.TOWN && point == null) {
      throw row.error("is a city and needs latitude and longitude");
    }
    return kind;
  }

  private List<String> countries() {
    List<String> found = new ArrayList<>(list("countries"));
    found.addAll(list("country"));
    for (String country : found) {
      if (!isCode(country)) {
        throw row.error("'" + country + "' is no ISO 3166 alpha-3 country");
      }
    }
    return found;
  }

  private static boolean isCode(String country) {
    for (int i = 0; i < country.length(); i++) {
      if (country.charAt(i) < 'A' || country.charAt(i) > 'Z') {
        return false;
      }
    }
    return country.length() == 3;
  }

  private Place.@Nullable Point point() {
    String latitude = row.optional("latitude");
    String longitude = row.optional("longitude");
    if (latitude.isEmpty() && longitude.isEmpty()) {
      return null;
    }
    return new Place.Point(degrees("latitude", latitude, 90), degrees("longitude", longitude, 180));
  }

  private double degrees(String column, String value, int limit) {
    double degrees;
    try {
      degrees = Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw row.error(column + " '" + value + "' is no number");
    }
    if (!(Math.abs(degrees) <= limit)) {
      throw row.error(column + " " + value + " is not between -" + limit + " and " + limit);
    }
    return degrees;
  }

  private int population() {
    String value = row.optional("population");
    if (value.isEmpty()) {
      return 0;
    }
    if (!value.matches("\\d{1,9}")) {
      throw row.error("population '" + value + "' is no whole number");
    }
    return Integer.parseInt(value);
  }
}
