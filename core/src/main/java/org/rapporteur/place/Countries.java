package org.rapporteur.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.TableReader;

/** Names, adjectives and peoples of countries, from the table that the actors have too. */
final class Countries {
  private final Map<String, List<GazetteerEntry>> names = new HashMap<>();
  private final Map<String, GazetteerEntry> demonyms = new HashMap<>();
  private final Map<String, GazetteerEntry> byCode = new HashMap<>();
  private final Set<String> capitals = new HashSet<>();
  private final Set<String> written = new HashSet<>();

  private final BiFunction<String, String, Optional<GazetteerEntry>> part;

  private Countries(BiFunction<String, String, Optional<GazetteerEntry>> part) {
    this.part = part;
  }

  /**
   * The built-in table.
   *
   * @param part gives the part of the country with the second code that has the name with the first
   *     key ("Dubai", "Scotland"), which stands for the whole only as an actor
   */
  static Countries builtIn(BiFunction<String, String, Optional<GazetteerEntry>> part) {
    Countries countries = new Countries(part);
    TableReader.read("actors/countries.tsv").forEach(countries::add);
    return countries;
  }

  private void add(TableReader.Row row) {
    if (!row.text("kind").equals("state")) {
      GazetteerEntry parent = byCode.get(row.text("iso3"));
      if (parent != null) {
        GazetteerEntry own =
            part.apply(NameKey.of(row.text("name")), row.text("iso3")).orElse(parent);
        addPeople(row, own);
      }
      return;
    }
    GazetteerEntry country = entry(row);
    byCode.putIfAbsent(row.text("iso3"), country);
    for (String form : row.values("names")) {
      if (part.apply(NameKey.of(form), row.text("iso3")).isEmpty()) {
        name(form, country);
      }
    }
    name(row.text("name"), country);
    addPeople(row, country);
    capitals.addAll(row.values("capital").stream().map(NameKey::of).toList());
    capitals.addAll(row.values("seats").stream().map(NameKey::of).toList());
  }

  private void name(String form, GazetteerEntry country) {
    List<GazetteerEntry> same = names.computeIfAbsent(NameKey.of(form), key -> new ArrayList<>());
    if (same.stream().noneMatch(other -> other.countries().equals(country.countries()))) {
      same.add(country);
    }
    written.add(form);
  }

  /** Adjectives and peoples of {@code place}, but for those that are its name ("Israel troops"). */
  private void addPeople(TableReader.Row row, GazetteerEntry place) {
    List<String> names = row.values("names");
    for (String column : List.of("adjectives", "demonyms")) {
      for (String form : row.values(column)) {
        if (!form.equals(row.text("name")) && !names.contains(form)) {
          demonyms.putIfAbsent(form, place);
        }
      }
    }
  }

  private static GazetteerEntry entry(TableReader.Row row) {
    String code = row.text("iso3");
    String id = row.text("geonames");
    return new GazetteerEntry(
        row.text("name"),
        GazetteerEntry.Kind.COUNTRY,
        GazetteerEntry.Quality.PRIMARY,
        code.matches("[A-Z]{3}") ? List.of(code) : List.of(),
        null,
        null,
        null,
        id.matches("\\d+") ? Integer.valueOf(id) : null,
        0);
  }

  /** Countries of that name, in the order of the table. */
  List<GazetteerEntry> named(String key) {
    return names.getOrDefault(key, List.of());
  }

  /** Whether a country's name is written exactly so, which tells "US" from "us". */
  boolean isWritten(String form) {
    return written.contains(form);
  }

  /** The country whose adjective or people {@code form} is, as it is written. */
  @Nullable GazetteerEntry ofDemonym(String form) {
    return demonyms.get(form);
  }

  /** The present country with that ISO 3166 alpha-3 code. */
  @Nullable GazetteerEntry withCode(String code) {
    return byCode.get(code);
  }

  /** Whether governments are called by that city's name. */
  boolean isCapital(String key) {
    return capitals.contains(key);
  }
}
