package org.rapporteur.actor;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Words of names of bodies that are spelt in two ways: "Defence" and "Defense". */
final class BritishSpelling {
  private static final Map<String, String> PAIRS =
      Map.ofEntries(
          Map.entry("organisation", "organization"),
          Map.entry("organisations", "organizations"),
          Map.entry("defence", "defense"),
          Map.entry("labour", "labor"),
          Map.entry("centre", "center"),
          Map.entry("programme", "program"),
          Map.entry("co operation", "cooperation"),
          Map.entry("co ordination", "coordination"),
          Map.entry("co ordinating", "coordinating"),
          Map.entry("south east", "southeast"),
          Map.entry("north east", "northeast"),
          Map.entry("south west", "southwest"),
          Map.entry("north west", "northwest"),
          Map.entry("non aligned", "nonaligned"),
          Map.entry("moslem", "muslim"),
          Map.entry("moslems", "muslims"),
          Map.entry("shi ite", "shiite"),
          Map.entry("colour", "color"),
          Map.entry("honour", "honor"),
          Map.entry("harbour", "harbor"),
          Map.entry("defences", "defenses"));

  private BritishSpelling() {}

  /** The same name with its words spelt the other way; empty where there is none. */
  static Set<String> others(String key) {
    Set<String> found = new LinkedHashSet<>();
    String padded = " " + key + " ";
    String american = padded;
    String british = padded;
    for (Map.Entry<String, String> pair : PAIRS.entrySet()) {
      String one = " " + pair.getKey() + " ";
      String other = " " + pair.getValue() + " ";
      american = american.replace(one, other);
      british = british.replace(other, one);
    }
    found.add(american.strip());
    found.add(british.strip());
    found.remove(key);
    return found;
  }
}
