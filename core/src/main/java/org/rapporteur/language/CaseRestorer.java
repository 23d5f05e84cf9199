package org.rapporteur.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.knowledge.TableReader;

/**
 * Gives headlines and telegraphic capitals the case of running text, which the parser was trained
 * on: in a sentence all of capitals, or a headline where nearly every word is capitalised, a word
 * keeps its capital only if it is part of a name that the tables know.
 */
final class CaseRestorer {
  private static final double MOST = 0.75;
  private static final int SHORTEST = 5;
  private static final Set<String> ACRONYM_LIKE =
      Set.of("U.S.", "U.N.", "UN", "US", "EU", "UK", "USA", "NATO", "USSR", "UAE", "AFP", "AP");

  private final Map<String, String> names;

  private CaseRestorer(Map<String, String> names) {
    this.names = names;
  }

  static CaseRestorer builtIn() {
    Map<String, String> names = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (TableReader.Row row : TableReader.read("actors/countries.tsv")) {
      for (String column : List.of("names", "adjectives", "demonyms", "capital", "seats")) {
        for (String value : row.values(column)) {
          add(names, ambiguous, value);
        }
      }
      add(names, ambiguous, row.text("name"));
    }
    for (String day :
        List.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "April",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "President",
            "Minister",
            "Reuters")) {
      names.put(day.toUpperCase(Locale.ROOT), day);
    }
    return new CaseRestorer(names);
  }

  private static void add(Map<String, String> names, Set<String> ambiguous, String value) {
    for (String word : value.split("[ -]", -1)) {
      if (word.length() > 2 && Character.isUpperCase(word.charAt(0)) && ambiguous.add(word)) {
        names.putIfAbsent(word.toUpperCase(Locale.ROOT), word);
      }
    }
  }

  /** The words with the case of running text; the same list if they have it already. */
  List<String> restore(List<String> words, boolean headline) {
    int letters = 0;
    int capitalised = 0;
    int capitals = 0;
    for (String word : words) {
      if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
        letters++;
        capitalised += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        capitals += word.equals(word.toUpperCase(Locale.ROOT)) ? 1 : 0;
      }
    }
    boolean allCapitals = letters >= SHORTEST && capitals >= MOST * letters;
    boolean titleCase = headline && letters >= SHORTEST && capitalised >= MOST * letters;
    if (!allCapitals && !titleCase) {
      return words;
    }
    List<String> restored = new ArrayList<>(words.size());
    for (String word : words) {
      restored.add(restore(word, allCapitals));
    }
    return restored;
  }

  private String restore(String word, boolean allCapitals) {
    String upper = word.toUpperCase(Locale.ROOT);
    if (ACRONYM_LIKE.contains(upper) || word.length() < 2) {
      return word;
    }
    String name = names.get(upper);
    if (name != null) {
      return name;
    }
    if (allCapitals) {
      return word.toLowerCase(Locale.ROOT);
    }
    boolean acronym = word.equals(upper);
    return acronym ? word : word.toLowerCase(Locale.ROOT);
  }
}
