package org.rapporteur.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.TableReader;

/** Places from tables written by hand: ours of regions, waters and sites, and a user's. */
final class PlaceTables {
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
    tables.addAliases(TableReader.read("places/aliases.tsv"));
    return tables;
  }

  /** The places of {@code rows} and then these. */
  PlaceTables behind(List<TableReader.Row> rows) {
    PlaceTables tables = new PlaceTables(towns);
    tables.addRows(rows, GazetteerEntry.Kind.TOWN);
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
      GazetteerEntry entry = asDivision(located(row.entry(kind), row));
      row.names().forEach(name -> add(NameKey.of(name), entry));
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
  private GazetteerEntry asDivision(GazetteerEntry area) {
    String country = area.country();
    if (area.kind() != GazetteerEntry.Kind.AREA || country == null) {
      return area;
    }
    return towns.find(NameKey.of(area.name())).stream()
        .filter(entry -> entry.kind() == GazetteerEntry.Kind.ADMIN1)
        .filter(entry -> country.equals(entry.country()))
        .findFirst()
        .map(division ->
            new GazetteerEntry(
                area.name(),
                area.kind(),
                area.quality(),
                area.countries(),
                division.admin1(),
                null,
                division.centre(),
                division.geonames(),
                division.population()))
        .orElse(area);
  }

  /** A site without coordinates is as exact as its city; every site has its city's division. */
  private GazetteerEntry located(GazetteerEntry entry, PlaceRow row) {
    String country = entry.country();
    if (row.city().isEmpty() || country == null) {
      return entry;
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

  private @Nullable GazetteerEntry townIn(String name, String country) {
    GazetteerEntry best = null;
    for (GazetteerEntry entry : towns.find(NameKey.of(name))) {
      if (country.equals(entry.country())
          && entry.kind().isSettlement()
          && (best == null || entry.population() > best.population())) {
        best = entry;
      }
    }
    return best;
  }

  private void add(String key, GazetteerEntry entry) {
    List<GazetteerEntry> same = entries.computeIfAbsent(key, unused -> new ArrayList<>());
    if (!same.contains(entry)) {
      same.add(entry);
    }
  }
}
