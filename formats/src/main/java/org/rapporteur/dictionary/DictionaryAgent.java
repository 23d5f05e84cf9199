package org.rapporteur.dictionary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun of agents of a dictionary.
 *
 * @param noun as written, "POLICE_OFFICER"; may hold a set, "!PERSON!"
 * @param plurals what stood in braces; null when there were none: the plural ends in S
 * @param code "~COP"
 * @param remark what is remarked about it
 * @param below lines of comment below it, at the end of its dictionary
 */
public record DictionaryAgent(
    String noun, @Nullable List<String> plurals, String code, Remark remark, List<String> below) {
  public DictionaryAgent {
    plurals = plurals == null ? null : List.copyOf(plurals);
    below = List.copyOf(below);
  }

  DictionaryAgent endingWith(List<String> lines) {
    return new DictionaryAgent(noun, plurals, code, remark, lines);
  }
}
