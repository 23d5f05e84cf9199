package org.rapporteur.dictionary;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A verb of a dictionary.
 *
 * @param text as written
 * @param words the verb as the coder may read it: its base form, with a particle, and its
 *     inflections
 * @param before words that stand before it, in lower case
 * @param after words that stand behind it, in lower case
 */
record DictionaryVerb(String text, Set<String> words, List<String> before, List<String> after) {
  private static final int WITH_PARTICLE = 2;

  DictionaryVerb {
    words = Set.copyOf(words);
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * Reads an entry: "BREAK_OFF", or with a sign before the verb where it is not the first word,
   * "QUIETLY_+DROP". Two words are a verb with its particle.
   */
  static DictionaryVerb of(VerbEntry entry) {
    String[] parts =
        entry.text().toLowerCase(Locale.ROOT).replaceAll("^_+|_+$", "").split("[_\\s]+", -1);
    int verb = 0;
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].startsWith("+")) {
        verb = i;
        parts[i] = parts[i].substring(1);
      }
    }
    List<String> all = Arrays.asList(parts);
    boolean particle = parts.length == WITH_PARTICLE && verb == 0;
    Set<String> words = new LinkedHashSet<>();
    words.add(particle ? String.join(" ", all) : parts[verb]);
    List<String> forms = entry.forms();
    if (forms != null) {
      for (String form : forms) {
        String[] inflected = form.toLowerCase(Locale.ROOT).replace("+", "").split("_+", -1);
        if (inflected.length == parts.length) {
          words.add(particle ? String.join(" ", inflected) : inflected[verb]);
        }
      }
    }
    return new DictionaryVerb(
        entry.text(),
        words,
        all.subList(0, verb),
        particle ? List.of() : all.subList(verb + 1, all.size()));
  }
}
