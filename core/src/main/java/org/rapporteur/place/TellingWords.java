package org.rapporteur.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.knowledge.TableReader;

/** Words that tell of an article's country though they name no place ("sheriff", "crore"). */
final class TellingWords {
  /** All words together say no more than a few places. */
  private static final double MOST = 2.5;

  private record Tell(String country, double weight) {}

  private final Map<String, List<Tell>> tells = new HashMap<>();

  private TellingWords() {}

  static TellingWords builtIn() {
    TellingWords words = new TellingWords();
    for (TableReader.Row row : TableReader.read("places/tells.tsv")) {
      words.tells.merge(
          row.text("word"),
          List.of(new Tell(row.text("country"), weight(row))),
          (a, b) -> List.of(a.getFirst(), b.getFirst()));
    }
    return words;
  }

  private static double weight(TableReader.Row row) {
    if (!row.text("weight").matches("[01]?\\.?\\d+")) {
      throw row.error("'" + row.text("weight") + "' is no weight");
    }
    return Double.parseDouble(row.text("weight"));
  }

  /** How much the words of {@code lines} speak for countries, each word counted once. */
  Map<String, Double> countries(List<List<Word>> lines) {
    Set<String> seen = new HashSet<>();
    Map<String, Double> countries = new HashMap<>();
    for (List<Word> line : lines) {
      for (Word word : line) {
        String form = word.form().toLowerCase(Locale.ROOT);
        if (seen.add(form)) {
          for (Tell tell : tells.getOrDefault(form, List.of())) {
            countries.merge(tell.country, tell.weight, (a, b) -> Math.min(MOST, a + b));
          }
        }
      }
    }
    return countries;
  }
}
