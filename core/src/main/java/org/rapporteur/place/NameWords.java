package org.rapporteur.place;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.knowledge.TableReader;

/** What words around a name tell of it. The kinds are explained in {@code places/words.tsv}. */
final class NameWords {
  /** Kinds of words, named as in the table. */
  enum Kind {
    TITLE,
    DIVISION,
    COUNTY,
    FACILITY,
    ORGANISATION,
    DIRECTION,
    OPENER,
    HOLDER,
    LOCATIVE,
    TOWARD,
    STREET,
    PEOPLE,
    PUBLIC,
    SPORT,
    LOCATION,
    CALENDAR,
    QUIET,
    ADDRESS,
    ORDINARY
  }

  private final Map<String, EnumSet<Kind>> kinds = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();

  private NameWords() {}

  static NameWords builtIn() {
    NameWords words = new NameWords();
    for (TableReader.Row row : TableReader.read("places/words.tsv")) {
      Kind kind = kind(row);
      words.kinds.computeIfAbsent(row.text("word"), word -> EnumSet.noneOf(Kind.class)).add(kind);
    }
    for (TableReader.Row row : TableReader.read("places/person_names.tsv")) {
      (row.text("kind").equals("given") ? words.given : words.surnames).add(row.text("name"));
    }
    return words;
  }

  private static Kind kind(TableReader.Row row) {
    try {
      return Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("'" + row.text("kind") + "' is no kind of word");
    }
  }

  /** Whether {@code word}, in any case and with or without a full stop, is of {@code kind}. */
  boolean is(String word, Kind kind) {
    String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    EnumSet<Kind> found = kinds.get(plain.toLowerCase(Locale.ROOT));
    return found != null && found.contains(kind);
  }

  /** Whether {@code word} is a given name. */
  boolean isGiven(String word) {
    return given.contains(NameKey.of(word));
  }

  /** Whether the one-word name {@code key} is better known as a surname. */
  boolean isSurname(String key) {
    return surnames.contains(key);
  }
}
