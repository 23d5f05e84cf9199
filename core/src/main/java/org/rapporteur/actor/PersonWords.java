package org.rapporteur.actor;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.knowledge.TableReader;

/** Words that tell a person's name from that of a place or a body, from the tables of places. */
final class PersonWords {
  private final Set<String> given = new HashSet<>();
  private final Set<String> others = new HashSet<>();

  private PersonWords() {}

  static PersonWords builtIn() {
    PersonWords words = new PersonWords();
    for (TableReader.Row row : TableReader.read("places/words.tsv")) {
      words.others.add(Names.key(row.text("word")));
    }
    for (TableReader.Row row : TableReader.read("places/person_names.tsv")) {
      String name = Names.key(row.text("name"));
      words.others.remove(name);
      if (row.text("kind").equals("given")) {
        words.given.add(name);
      }
    }
    return words;
  }

  /** Whether {@code word} is a common given name. */
  boolean isGiven(String word) {
    return given.contains(Names.key(word));
  }

  /** Whether {@code word} is part of names of places and bodies, a title, or an ordinary word. */
  boolean isOther(String word) {
    return others.contains(Names.key(word));
  }
}
