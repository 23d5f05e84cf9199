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
   * What the words at an index shorten.
   *
   * @param divisions the divisions, or none
   * @param end index behind the last word, its full stop included
   */
  record Match(List<GazetteerEntry> divisions, int end) {}

  /**
   * The divisions that the words from {@code index} shorten: behind a comma and the place {@code
   * previous} of which one lies there, or with full stops where no sentence ends.
   */
  Match at(List<Word> line, int index, @Nullable Toponym previous) {
    Match match = form(line, index);
    if (match.divisions.isEmpty()) {
      return match;
    }
    if (previous != null && previous.end() == index - 1 && line.get(index - 1).form().equals(",")) {
      return new Match(containers(match.divisions, previous), match.end);
    }
    return standsAlone(line, index, match.end) ? match : new Match(List.of(), match.end);
  }

  private static List<GazetteerEntry> containers(List<GazetteerEntry> divisions, Toponym inner) {
    return divisions.stream()
        .filter(division -> inner.readings().stream().anyMatch(p -> p.isWithin(division)))
        .toList();
  }

  private Match form(List<Word> line, int index) {
    String form = line.get(index).form();
    if (index + 1 < line.size()) {
      String both = form + line.get(index + 1).form();
      if (form.endsWith(".") && divisions.containsKey(both)) {
        return new Match(divisions.getOrDefault(both, List.of()), index + 2);
      }
      if (divisions.containsKey(form + ".") && isStop(line, index + 1)) {
        return new Match(divisions.getOrDefault(form + ".", List.of()), index + 2);
      }
    }
    List<GazetteerEntry> found =
        divisions.getOrDefault(form, divisions.getOrDefault(form + ".", List.of()));
    return new Match(found, index + 1);
  }

  private static boolean isStop(List<Word> line, int index) {
    Word stop = line.get(index);
    return stop.form().equals(".") && stop.span().begin() == line.get(index - 1).span().end();
  }

  /** "S.C." is unmistakable, "Ill." only before what continues the sentence in small letters. */
  private static boolean standsAlone(List<Word> line, int index, int end) {
    StringBuilder form = new StringBuilder();
    line.subList(index, end).forEach(word -> form.append(word.form()));
    boolean number = index > 0 && Character.isDigit(line.get(index - 1).form().charAt(0));
    if (number || !form.toString().endsWith(".")) {
      return false;
    }
    if (form.chars().filter(c -> c == '.').count() > 1) {
      return true;
    }
    return end < line.size() && Character.isLowerCase(line.get(end).form().charAt(0));
  }
}
