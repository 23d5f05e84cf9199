package org.rapporteur.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
  private final PlaceTables tables;
  private final Countries countries;

  private Gazetteer(PackedGazetteer towns, PlaceTables tables, Countries countries) {
    this.towns = towns;
    this.tables = tables;
    this.countries = countries;
  }

  /** The gazetteer that comes with this program; opening it takes some tens of milliseconds. */
  public static Gazetteer builtIn() {
    PackedGazetteer towns = PackedGazetteer.read(KnowledgeFiles.open("places/places.bin.gz"));
    PlaceTables tables = PlaceTables.builtIn(towns);
    Countries countries = Countries.builtIn((key, code) -> part(towns, tables, key, code));
    return new Gazetteer(towns, tables, countries);
  }

  private static Optional<GazetteerEntry> part(
      PackedGazetteer towns, PlaceTables tables, String key, String country) {
    Stream<GazetteerEntry> areas =
        tables.find(key).stream()
            .filter(area -> area.kind() == GazetteerEntry.Kind.AREA)
            .filter(area -> area.countries().contains(country));
    Stream<GazetteerEntry> divisions =
        towns.find(key).stream()
            .filter(entry -> entry.quality() == GazetteerEntry.Quality.PRIMARY)
            .filter(entry -> country.equals(entry.country()))
            .filter(entry -> entry.kind() != GazetteerEntry.Kind.TOWN);
    return Stream.concat(areas, divisions)
        .min(Comparator.comparing(entry -> entry.kind().isSettlement()));
  }

  /**
   * This gazetteer and the places of a user's table, which come first. The table is tab-separated
   * UTF-8 with a header; its columns are name and country or countries (ISO 3166 alpha-3, | between
   * several), and optionally names (| between), kind (city, site, area), admin1, city, latitude,
   * longitude (WGS 84 degrees) and population.
   *
   * @param file name for messages; when it ends in .csv, commas separate cells
   * @param text what the table holds
   * @param refused receives the rows that cannot be used, with file, line and reason: coordinates
   *     that are no degrees or far from the country that the row names, codes of no country; the
   *     rest is loaded
   */
  public Gazetteer withTable(String file, String text, Consumer<KnowledgeException> refused) {
    List<TableReader.Row> rows = TableReader.parse(file, text, refused);
    return new Gazetteer(towns, tables.behind(rows, refused), countries);
  }

  /** All places of that name, the likelier ones of a kind first; empty when there is none. */
  public List<GazetteerEntry> find(String name) {
    return findKey(NameKey.of(name));
  }

  /** The town nearest to {@code point}. */
  public Optional<GazetteerEntry> nearest(Place.Point point) {
    return towns.nearest(point, town -> true);
  }

  List<GazetteerEntry> findKey(String key) {
    if (key.isEmpty()) {
      return List.of();
    }
    List<GazetteerEntry> found = new ArrayList<>(countries.named(key));
    found.addAll(tables.find(key));
    found.addAll(towns.find(key));
    return found;
  }

  /** Whether a hand-made table or the table of countries has that name. */
  boolean isInTable(String key) {
    return !tables.find(key).isEmpty() || !countries.named(key).isEmpty();
  }

  /** Number of towns and divisions. */
  public int size() {
    return towns.size();
  }

  Countries countries() {
    return countries;
  }
}
