package org.rapporteur.actor;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Offices that one person holds at a time in every country, under the names that sources use. */
final class Offices {
  private static final Set<String> FOR_ONE =
      Set.of(
          "president",
          "prime minister",
          "chancellor",
          "king",
          "queen",
          "emperor",
          "sultan",
          "emir",
          "supreme leader",
          "secretary of defense",
          "defence minister",
          "foreign minister",
          "chief of the general staff",
          "chairman of the joint chiefs of staff",
          "governor of the central bank",
          "secretary-general of the united nations");

  private Offices() {}

  /** One name for {@code role}, whatever a source calls it. */
  static String office(@Nullable String role) {
    String lower = role == null ? "" : role.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "premier" -> "prime minister";
      case "minister of foreign affairs",
          "minister for foreign affairs",
          "minister of external affairs",
          "external affairs minister",
          "foreign secretary" ->
          "foreign minister";
      case "minister of defence",
          "minister of defense",
          "minister for defence",
          "minister of national defence",
          "defense minister",
          "defence secretary" ->
          "defence minister";
      default -> lower;
    };
  }

  /** Whether {@code role} has one holder at a time in {@code country}. */
  static boolean isForOne(@Nullable String country, @Nullable String role) {
    String office = office(role);
    boolean american = "USA".equals(country) || "VAT".equals(country);
    return FOR_ONE.contains(office) || (american && office.equals("secretary of state"));
  }

  /** Under what an office is found in an index. */
  static String key(@Nullable String country, @Nullable String role) {
    return country + " " + office(role);
  }
}
