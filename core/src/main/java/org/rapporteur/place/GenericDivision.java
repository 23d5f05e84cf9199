package org.rapporteur.place;

import java.util.Set;

/** Names of divisions that many countries use: "Northern District", "Central Province". */
final class GenericDivision {
  private static final Set<String> DIRECTIONS =
      Set.of(
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "middle",
          "north",
          "south",
          "east",
          "west",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "upper",
          "lower");

  private static final Set<String> KINDS =
      Set.of(
          "district",
          "region",
          "province",
          "division",
          "county",
          "state",
          "department",
          "zone",
          "governorate");

  private GenericDivision() {}

  /** Whether the name {@code key} tells a side and a kind and nothing else. */
  static boolean is(String key) {
    String[] words = key.split(" ", -1);
    return words.length == 2 && DIRECTIONS.contains(words[0]) && KINDS.contains(words[1]);
  }
}
