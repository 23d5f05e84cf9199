package org.rapporteur.desk.page;

import java.util.List;
import java.util.Locale;
import org.rapporteur.actor.ActorRegistry;
import org.rapporteur.actor.RegistryEntry;
import org.rapporteur.query.Value;

/** What parties are called, and how filters name them. */
public final class Parties {
  private static final String NO_COUNTRY = "---";

  private final ActorRegistry registry;

  /** Those that {@code registry} knows. */
  public Parties(ActorRegistry registry) {
    this.registry = registry;
  }

  /**
   * What {@code party}, a country, a code, a registry id or a name, is called; itself when that is
   * not known.
   */
  public String name(String party) {
    String text = party.strip();
    if (text.startsWith(NO_COUNTRY)) {
      return text.substring(NO_COUNTRY.length());
    }
    if (new Value.Party(text).isCountry()) {
      return registry.countryName(text);
    }
    if (text.matches("[A-Z]{6,12}")) {
      return registry.countryName(text.substring(0, 3)) + " " + text.substring(3);
    }
    List<RegistryEntry> known = text.matches("Q\\d{1,12}") ? registry.search(text) : List.of();
    return known.isEmpty() ? text : known.getFirst().name();
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
