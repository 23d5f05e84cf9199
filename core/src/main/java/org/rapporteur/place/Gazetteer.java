package org.rapporteur.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.knowledge.KnowledgeFiles;
import org.rapporteur.knowledge.TableReader;

/**
 * Places by name: countries, divisions and towns of GeoNames, and hand-made regions, waters and
 * sites of politics. Names are looked up without regard to case, accents and punctuation. A
 * gazetteer never changes and serves many threads.
 */
public final class Gazetteer {
  private final PackedGazetteer towns;
  private final Countries countries;
  private final Map<String, List<GazetteerEntry>> tables;

  private Gazetteer(
      PackedGazetteer towns, Countries countries, Map<String, List<GazetteerEntry>> tables) {
    this.towns = towns;
    this.countries = countries;
    this.tables = tables;
  }

  /** The gazetteer that comes with this program; opening it takes some tens of milliseconds. */
  public static Gazetteer builtIn() {
    PackedGazetteer towns = PackedGazetteer.read(KnowledgeFiles.open("places/places.bin.gz"));
    Gazetteer gazetteer = new Gazetteer(towns, Countries.builtIn(), new HashMap<>());
    gazetteer.addRows(TableReader.read("places/regions.tsv"), GazetteerEntry.Kind.AREA);
    gazetteer.addRows(TableReader.read("places/features.tsv"), GazetteerEntry.Kind.AREA);
    gazetteer.addRows(TableReader.read("places/sites.tsv"), GazetteerEntry.Kind.SITE);
    gazetteer.addAliases(TableReader.read("places/aliases.tsv"));
    return gazetteer;
  }

  /**
   * This gazetteer and the places of a user's table, which come first. The table is tab-separated
   * UTF-8 with a header; its columns are name and country or countries (ISO 3166 alpha-3, | between
   * several), and optionally names (| between), kind (city, site, area), admin1, city, latitude,
   * longitude (WGS 84 degrees) and population.
   *
   * @throws KnowledgeException for a row that cannot be used; the message names file and line
   * @throws IOException when the file cannot be read
   */
  public Gazetteer withTable(Path table) throws IOException {
    Gazetteer extended = new Gazetteer(towns, countries, new HashMap<>());
    extended.addRows(
        TableReader.parse(table.toString(), Files.readString(table)), GazetteerEntry.Kind.TOWN);
    tables.forEach((key, found) -> found.forEach(entry -> extended.add(key, entry)));
    return extended;
  }

  /** All places of that name, the likelier ones of a kind first; empty when there is none. */
  public List<GazetteerEntry> find(String name) {
    return findKey(NameKey.of(name));
  }

  List<GazetteerEntry> findKey(String key) {
    if (key.isEmpty()) {
      return List.of();
    }
    List<GazetteerEntry> found = new ArrayList<>(countries.named(key));
    found.addAll(tables.getOrDefault(key, List.of()));
    found.addAll(towns.find(key));
    return found;
  }

  /** Whether a hand-made table or the table of countries has that name. */
  boolean isInTable(String key) {
    return tables.containsKey(key) || !countries.named(key).isEmpty();
  }

  Countries countries() {
    return countries;
  }

  private void addRows(List<TableReader.Row> rows, GazetteerEntry.Kind kind) {
    for (TableReader.Row cells : rows) {
      PlaceRow row = new PlaceRow(cells);
      GazetteerEntry entry = located(row.entry(kind), row);
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
        Math.max(entry.population(), exact ? 0 : city.population()));
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
    tables.computeIfAbsent(key, unused -> new ArrayList<>()).add(entry);
  }
}
