package org.rapporteur.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rapporteur.knowledge.TableReader;

/** What other coders call the sectors of PLOVER. Immutable. */
public final class SectorFacts {
  private final Map<String, String> labels = new TreeMap<>();
  private final Map<String, String> groups = new TreeMap<>();
  private final Map<String, String> cameo = new HashMap<>();
  private final Map<String, String> icews = new HashMap<>();

  private SectorFacts() {
    for (TableReader.Row row : TableReader.read("layouts/sectors.tsv")) {
      labels.put(row.text("plover"), row.text("label"));
      cameo.put(row.text("plover"), row.text("cameo"));
      icews.put(row.text("plover"), row.text("icews"));
    }
    for (TableReader.Row row : TableReader.read("actors/group-codes.tsv")) {
      groups.put(row.text("code"), row.text("name"));
    }
  }

  /** The built-in table. */
  public static SectorFacts builtIn() {
    return new SectorFacts();
  }

  /** A word for each sector, by code. */
  public Map<String, String> labels() {
    return labels;
  }

  /** What the ethnic and religious groups are called whose codes stand behind sectors, by code. */
  public Map<String, String> groups() {
    return groups;
  }

  /** The role codes of CAMEO for {@code sectors}, each once. */
  List<String> cameo(List<String> sectors) {
    return translated(sectors, cameo);
  }

  /** The sectors of ICEWS for {@code sectors}, each once. */
  List<String> icews(List<String> sectors) {
    return translated(sectors, icews);
  }

  private static List<String> translated(List<String> sectors, Map<String, String> table) {
    return sectors.stream()
        .map(table::get)
        .filter(Objects::nonNull)
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }
}
