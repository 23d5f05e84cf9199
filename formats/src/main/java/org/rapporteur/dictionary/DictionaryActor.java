package org.rapporteur.dictionary;

import java.util.List;

/**
 * An actor of a dictionary.
 *
 * @param forms its names as written, "VLADIMIR_PUTIN_"; the first is the main one
 * @param codes its codes in the order of the dictionary
 * @param comment what followed its first line; may be empty
 */
public record DictionaryActor(List<String> forms, List<DatedCode> codes, String comment) {
  public DictionaryActor {
    forms = List.copyOf(forms);
    codes = List.copyOf(codes);
  }
}
