package org.rapporteur.actor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.knowledge.TableReader;

/**
 * The codes that an actor may have: ISO 3166 alpha-3, the sectors of PLOVER 2.0, and behind them
 * those of ethnic and religious groups.
 */
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

  private static final Set<String> RELIGIONS = groups("religious");

  private static final Set<String> GROUPS = groups("");

  private ActorCodes() {}

  private static Set<String> countries() {
    Set<String> codes = new HashSet<>(BEYOND_COUNTRIES);
    for (String alpha2 : Locale.getISOCountries()) {
      codes.add(Locale.of("", alpha2).getISO3Country());
    }
    return Set.copyOf(codes);
  }

  private static Set<String> groups(String kind) {
    Set<String> codes = new HashSet<>();
    for (TableReader.Row row : TableReader.read("actors/group-codes.tsv")) {
      if (kind.isEmpty() || row.text("kind").equals(kind)) {
        codes.add(row.text("code"));
      }
    }
    return Set.copyOf(codes);
  }

  /** Whether {@code code} may stand for a country. */
  public static boolean isCountry(String code) {
    return COUNTRIES.contains(code);
  }

  /** Whether {@code code} stands for an ethnic or religious group, as "KUR" in "IRQCVLKUR". */
  public static boolean isGroup(String code) {
    return GROUPS.contains(code);
  }

  /** Whether {@code code} stands for a religious group. */
  static boolean isReligion(String code) {
    return RELIGIONS.contains(code);
  }

  /** Whether {@code code} is a sector. */
  public static boolean isSector(String code) {
    return SECTORS.contains(code);
  }
}
