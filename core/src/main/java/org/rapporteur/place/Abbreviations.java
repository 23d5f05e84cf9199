package org.rapporteur.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.TableReader;

/** Short forms of states and provinces, which mean them only behind a town: "Paris, Tex.". */
final class Abbreviations {
  private final Map<String, List<GazetteerEntry>> divisions = new HashMap<>();

  private Abbreviations() {}

  static Abbreviations builtIn(Gazetteer gazetteer) {
    Abbreviations abbreviations = new Abbreviations();
    for (TableReader.Row row : TableReader.read("places/abbreviations.tsv")) {
      GazetteerEntry division = division(gazetteer, row);
      for (String form : row.values("names")) {
        abbreviations.divisions.computeIfAbsent(form, unused -> new ArrayList<>()).add(division);
      }
    }
    return abbreviations;
  }

  private static GazetteerEntry division(Gazetteer gazetteer, TableReader.Row row) {
    for (GazetteerEntry entry : gazetteer.find(row.text("admin1"))) {
      if (entry.kind() == GazetteerEntry.Kind.ADMIN1
          && row.text("country").equals(entry.country())) {
        return entry;
      }
    }
    throw row.error("no such division: " + row.text("admin1"));
  }

  /**
   * The divisions that the word at {@code index} shortens, if it stands behind a comma and the
   * place {@code previous} of which one lies there.
   */
  List<GazetteerEntry> after(List<Word> line, int index, @Nullable Toponym previous) {
    String form = line.get(index).form();
    List<GazetteerEntry> found =
        divisions.getOrDefault(form, divisions.getOrDefault(form + ".", List.of()));
    if (found.isEmpty() || previous == null || index < 2) {
      return List.of();
    }
    boolean behind = previous.end() == index - 1 && line.get(index - 1).form().equals(",");
    if (!behind) {
      return List.of();
    }
    return found.stream()
        .filter(division -> previous.readings().stream().anyMatch(p -> p.isWithin(division)))
        .toList();
  }
}
