package org.rapporteur.actor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The codes that an actor may have: ISO 3166 alpha-3 and those of PLOVER 2.0. */
public final class ActorCodes {
  /** PLOVER's "countries" of what has none, and codes of news that ISO lacks. */
  private static final Set<String> BEYOND_COUNTRIES =
      Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC", "KOS", "XKX", "XKK");

  private static final Set<String> SECTORS =
      Set.of(
          "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
          "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC", "UNO",
          "NGO", "IGO", "EUR");

  private static final Set<String> COUNTRIES = countries();

  private ActorCodes() {}

  private static Set<String> countries() {
    Set<String> codes = new HashSet<>(BEYOND_COUNTRIES);
    for (String alpha2 : Locale.getISOCountries()) {
      codes.add(Locale.of("", alpha2).getISO3Country());
    }
    return Set.copyOf(codes);
  }

  /** Whether {@code code} may stand for a country. */
  public static boolean isCountry(String code) {
    return COUNTRIES.contains(code);
  }

  /** Whether {@code code} is a sector. */
  public static boolean isSector(String code) {
    return SECTORS.contains(code);
  }
}
