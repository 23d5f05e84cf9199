package org.rapporteur.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.TableReader;

/** Names and codes of countries by their ISO 3166 alpha-3 code. Immutable. */
public final class CountryFacts {
  /** What stands in the place of a country and is none (PLOVER 2.0). */
  private static final Set<String> INTERNATIONAL =
      Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> fips = new HashMap<>();
  private final Map<String, String> cow = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Set<String> states = new HashSet<>();

  private CountryFacts() {
    for (TableReader.Row row : TableReader.read("actors/countries.tsv")) {
      String code = row.text("iso3");
      names.putIfAbsent(code, row.text("name"));
      if (!row.text("fips").isEmpty()) {
        fips.putIfAbsent(code, row.text("fips"));
      }
      if (row.text("kind").equals("state") || row.text("kind").equals("territory")) {
        states.add(code);
        byName.putIfAbsent(fold(row.text("name")), code);
        row.values("names").forEach(name -> byName.putIfAbsent(fold(name), code));
      }
    }
    for (TableReader.Row row : TableReader.read("layouts/cow.tsv")) {
      cow.put(row.text("iso3"), row.text("cow"));
    }
  }

  /** The built-in tables. */
  public static CountryFacts builtIn() {
    return new CountryFacts();
  }

  /** The name; the code itself where it is unknown. */
  String name(@Nullable String code) {
    return code == null ? "" : names.getOrDefault(code, code);
  }

  /** The code of FIPS 10-4, empty where there is none. */
  String fips(@Nullable String code) {
    return code == null ? "" : fips.getOrDefault(code, "");
  }

  /** The number in the Correlates of War state system, empty where there is none. */
  String cow(@Nullable String code) {
    return code == null ? "" : cow.getOrDefault(code, "");
  }

  /** Whether {@code code} stands in the place of a country and is none. */
  static boolean isInternational(@Nullable String code) {
    return code != null && INTERNATIONAL.contains(code);
  }

  /** Whether {@code code} is a state's or a territory's. */
  public boolean isCountry(String code) {
    return states.contains(code);
  }

  /** The code of the country that is called {@code name}. */
  public Optional<String> named(String name) {
    return Optional.ofNullable(byName.get(fold(name)));
  }

  private static String fold(String name) {
    String folded = name.strip().toLowerCase(Locale.ROOT);
    return folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
  }
}
