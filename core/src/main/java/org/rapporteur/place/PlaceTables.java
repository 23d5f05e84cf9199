package org.rapporteur.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.knowledge.TableReader;

/** Places from tables written by hand: ours of regions, waters and sites, and a user's. */
final class PlaceTables {
  /**
   * A point as far as this from all towns of a country is not in it, claims at borders included.
   */
  private static final double OUT_OF_COUNTRY_KM = 400;

  /** What is farther from any town lies at sea or in no country. */
  private static final long INHABITED_KM = 100;

  private final PackedGazetteer towns;
  private final Map<String, List<GazetteerEntry>> entries = new HashMap<>();

  private PlaceTables(PackedGazetteer towns) {
    this.towns = towns;
  }

  /** The built-in tables; {@code towns} locates sites of which only the city is known. */
  static PlaceTables builtIn(PackedGazetteer towns) {
    PlaceTables tables = new PlaceTables(towns);
    tables.addRows(TableReader.read("places/regions.tsv"), GazetteerEntry.Kind.AREA);
    tables.addRows(TableReader.read("places/features.tsv"), GazetteerEntry.Kind.AREA);
    tables.addRows(TableReader.read("places/sites.tsv"), GazetteerEntry.Kind.SITE);
    tables.addRows(TableReader.read("places/towns.tsv"), GazetteerEntry.Kind.TOWN);
    tables.addAliases(TableReader.read("places/aliases.tsv"));
    return tables;
  }

  /** The places of a user's {@code rows} and then these; rows that are wrong are refused. */
  PlaceTables behind(List<TableReader.Row> rows, Consumer<KnowledgeException> refused) {
    PlaceTables tables = new PlaceTables(towns);
    for (TableReader.Row row : rows) {
      try {
        tables.addChecked(new PlaceRow(row));
      } catch (KnowledgeException wrong) {
        refused.accept(wrong);
      }
    }
    entries.forEach((key, found) -> found.forEach(entry -> tables.add(key, entry)));
    return tables;
  }

  List<GazetteerEntry> find(String key) {
    return entries.getOrDefault(key, List.of());
  }

  /** Number of names. */
  int size() {
    return entries.size();
  }

  private void addRows(List<TableReader.Row> rows, GazetteerEntry.Kind kind) {
    for (TableReader.Row cells : rows) {
      PlaceRow row = new PlaceRow(cells);
      add(row, asDivision(located(row.entry(kind), row), row.names()));
    }
  }

  private void addChecked(PlaceRow row) {
    GazetteerEntry entry = located(row.entry(GazetteerEntry.Kind.TOWN), row);
    Place.Point point = entry.centre();
    for (String country : entry.countries()) {
      if (!towns.hasCountry(country)) {
        throw row.error("'" + country + "' is no ISO 3166 alpha-3 country");
      }
      if (point != null) {
        Optional<String> elsewhere = elsewhere(point, country);
        if (elsewhere.isPresent()) {
          throw row.error(elsewhere.get());
        }
      }
    }
    add(row, entry);
  }

  /** Why {@code point} cannot be in {@code country}, if it is well within another. */
  private Optional<String> elsewhere(Place.Point point, String country) {
    GazetteerEntry home = towns.nearest(point, country::equals).orElse(null);
    GazetteerEntry town = towns.nearest(point, any -> true).orElse(null);
    if (town == null || kilometres(point, home) < OUT_OF_COUNTRY_KM) {
      return Optional.empty();
    }
    long away = Math.round(kilometres(point, town));
    return away > INHABITED_KM
        ? Optional.empty()
        : Optional.of(
            point.latitude()
                + ", "
                + point.longitude()
                + " is not in "
                + country
                + " but "
                + away
                + " km from "
                + town.name()
                + " in "
                + town.country());
  }

  private static double kilometres(Place.Point point, @Nullable GazetteerEntry town) {
    return town == null || town.centre() == null
        ? Double.POSITIVE_INFINITY
        : point.kilometresTo(town.centre());
  }

  private void add(PlaceRow row, GazetteerEntry entry) {
    Set<String> keys = new LinkedHashSet<>();
    for (String name : row.names()) {
      keys.add(NameKey.of(name));
    }
    for (String key : keys) {
      add(key, entry);
    }
  }

  private void addAliases(List<TableReader.Row> rows) {
    for (TableReader.Row row : rows) {
      GazetteerEntry entry = townIn(row.text("place"), row.text("country"));
      if (entry == null) {
        throw row.error("no such place: " + row.text("place"));
      }
      row.values("names").forEach(alias -> add(NameKey.of(alias), entry));
    }
  }

  /** A region that GeoNames has as a division is that division. */
  private GazetteerEntry asDivision(GazetteerEntry area, List<String> names) {
    String country = area.country();
    if (area.kind() != GazetteerEntry.Kind.AREA || country == null) {
      return area;
    }
    for (String name : names) {
      GazetteerEntry division = division(name, country);
      if (division != null) {
        return new GazetteerEntry(
            area.name(),
            area.kind(),
            area.quality(),
            area.countries(),
            division.admin1(),
            null,
            division.centre(),
            division.geonames(),
            division.population());
      }
    }
    return area;
  }

  private @Nullable GazetteerEntry division(String name, String country) {
    String plain = name.endsWith(" province") ? name.substring(0, name.length() - 9) : name;
    return towns.division(NameKey.of(plain), country);
  }

  /** A site without coordinates is as exact as its city; every site has its city's division. */
  private GazetteerEntry located(GazetteerEntry entry, PlaceRow row) {
    String country = entry.country();
    if (row.city().isEmpty() || country == null) {
      return withDivision(entry);
    }
    GazetteerEntry city = townIn(row.city(), country);
    if (city == null) {
      if (entry.centre() == null) {
        throw row.error("has neither coordinates nor a known city: " + row.city());
      }
      return entry;
    }
    boolean exact = entry.centre() != null;
    return new GazetteerEntry(
        entry.name(),
        exact ? entry.kind() : city.kind(),
        entry.quality(),
        entry.countries(),
        city.admin1(),
        city.admin2(),
        exact ? entry.centre() : city.centre(),
        exact ? null : city.geonames(),
        exact ? entry.population() : city.population());
  }

  /** A town or site has the division of the town nearest to it in its country. */
  private GazetteerEntry withDivision(GazetteerEntry entry) {
    Place.Point point = entry.centre();
    if (point == null || entry.admin1() != null || entry.kind() == GazetteerEntry.Kind.AREA) {
      return entry;
    }
    GazetteerEntry town = towns.nearest(point, entry.countries()::contains).orElse(null);
    if (town == null || kilometres(point, town) > INHABITED_KM) {
      return entry;
    }
    return new GazetteerEntry(
        entry.name(),
        entry.kind(),
        entry.quality(),
        entry.countries(),
        town.admin1(),
        town.admin2(),
        point,
        entry.geonames(),
        entry.population());
  }

  private @Nullable GazetteerEntry townIn(String name, String country) {
    return towns.settlement(NameKey.of(name), country);
  }

  private void add(String key, GazetteerEntry entry) {
    List<GazetteerEntry> same = entries.computeIfAbsent(key, unused -> new ArrayList<>());
    for (GazetteerEntry other : same) {
      if (isSame(other, entry)) {
        return;
      }
    }
    same.add(entry);
  }

  /** Whether both are the same place of GeoNames. */
  private static boolean isSame(GazetteerEntry one, GazetteerEntry other) {
    return one.geonames() != null
        && one.geonames().equals(other.geonames())
        && one.kind() == other.kind()
        && one.name().equals(other.name());
  }
}
