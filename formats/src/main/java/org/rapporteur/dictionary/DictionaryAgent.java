package org.rapporteur.dictionary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun of agents of a dictionary.
 *
 * @param noun as written, "POLICE_OFFICER"; may hold a set, "!PERSON!"
 * @param plurals what stood in braces; null when there were none: the plural ends in S
 * @param code "~COP"
 * @param comment what followed; may be empty
 */
public record DictionaryAgent(
    String noun, @Nullable List<String> plurals, String code, String comment) {
  public DictionaryAgent {
    plurals = plurals == null ? null : List.copyOf(plurals);
  }
}
