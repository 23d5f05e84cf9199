package org.rapporteur.actor;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.knowledge.TableReader;

/**
 * Brings transliterations of a person's name to one: Sergey and Sergei, Zelenskyy and Zelensky,
 * Mohammed and Muhammad. Initials between other words count for nothing.
 */
final class NameFold {
  private static final String[] ENDINGS = {"skyy", "skiy", "skij", "skii", "skyi", "ski"};

  private final Map<String, String> spellings = new HashMap<>();

  private NameFold() {}

  /** With the spellings of {@code actors/spellings.tsv}. */
  static NameFold builtIn() {
    NameFold fold = new NameFold();
    for (TableReader.Row row : TableReader.read("actors/spellings.tsv")) {
      for (String other : row.values("others")) {
        fold.spellings.putIfAbsent(Names.key(other), Names.key(row.text("name")));
      }
    }
    return fold;
  }

  /** The common form of {@code key}, itself a key of {@link Names}. */
  String fold(String key) {
    if (key.indexOf(' ') < 0) {
      return word(key);
    }
    StringBuilder folded = new StringBuilder(key.length());
    int begin = 0;
    while (begin < key.length()) {
      int end = key.indexOf(' ', begin);
      end = end < 0 ? key.length() : end;
      boolean initial = end - begin == 1 && begin > 0 && end < key.length();
      if (!initial) {
        if (!folded.isEmpty()) {
          folded.append(' ');
        }
        folded.append(word(key.substring(begin, end)));
      }
      begin = end + 1;
    }
    return folded.toString();
  }

  private String word(String word) {
    String listed = spellings.get(word);
    if (listed != null) {
      return listed;
    }
    for (String ending : ENDINGS) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length()) + "sky";
      }
    }
    return word;
  }
}
