package org.rapporteur.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.actor.ActorRegistry;
import org.rapporteur.actor.RegistryEntry;
import org.rapporteur.layout.SectorFacts;

/** What parties are called, and how filters name them. */
public final class Parties {
  private static final String NO_COUNTRY = "---";
  private static final Pattern CODE = Pattern.compile("([A-Z]{3}|---)((?:[A-Z]{3})*)");

  private final ActorRegistry registry;
  private final Map<String, String> sectors;
  private final Map<String, String> groups;

  /** Those that {@code registry} knows, with the words of {@code facts} for sectors and groups. */
  public Parties(ActorRegistry registry, SectorFacts facts) {
    this.registry = registry;
    this.sectors = Map.copyOf(facts.labels());
    this.groups = Map.copyOf(facts.groups());
  }

  /**
   * What {@code party}, a country, a code, a registry id or a name, is called; itself when that is
   * not known.
   */
  public String name(String party) {
    String text = party.strip();
    Matcher code = CODE.matcher(text);
    if (code.matches()) {
      return coded(code.group(1), code.group(2));
    }
    List<RegistryEntry> known = text.matches("Q\\d{1,12}") ? registry.search(text) : List.of();
    return known.isEmpty() ? text : known.getFirst().name();
  }

  /** "Russia: government, armed forces". */
  private String coded(String country, String rest) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < rest.length(); i += 3) {
      String sector = rest.substring(i, i + 3);
      parts.add(sectors.getOrDefault(sector, groups.getOrDefault(sector, sector)));
    }
    String of = String.join(", ", parts);
    if (country.equals(NO_COUNTRY)) {
      return of.isEmpty() ? country : of;
    }
    String name = sectors.getOrDefault(country, registry.countryName(country));
    return of.isEmpty() ? name : name + ": " + of;
  }

  /** The registry's entries for {@code party}, a registry id or a name. */
  public List<RegistryEntry> entries(String party) {
    return registry.search(party);
  }

  /**
   * {@code text} as filters and addresses name the party that a person means by it: names of
   * countries become their codes, codes capitals.
   */
  public String read(String text) {
    String told = text.strip();
    if (told.length() == 3) {
      return told.toUpperCase(Locale.ROOT);
    }
    return registry.find(told).stream()
        .filter(entry -> entry.kind() == RegistryEntry.Kind.COUNTRY && entry.country() != null)
        .map(entry -> String.valueOf(entry.country()))
        .findFirst()
        .orElse(told);
  }

  /** The term {@code field} of a filter with the value {@code text}. */
  static String term(String field, String text) {
    String bare = text.replace("\"", "");
    return field + "=" + (bare.matches("[\\p{L}\\p{N}.-]+") ? bare : "\"" + bare + "\"");
  }
}
