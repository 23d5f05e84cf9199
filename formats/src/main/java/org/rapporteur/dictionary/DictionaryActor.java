package org.rapporteur.dictionary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An actor of a dictionary.
 *
 * @param forms its names as written, "VLADIMIR_PUTIN_"; the first is the main one
 * @param codes its codes in the order of the dictionary
 * @param remarks what is remarked about each name and then about each code
 * @param below lines of comment below it, at the end of its dictionary
 */
public record DictionaryActor(
    List<String> forms, List<DatedCode> codes, List<Remark> remarks, List<String> below) {
  public DictionaryActor {
    forms = List.copyOf(forms);
    codes = List.copyOf(codes);
    remarks = List.copyOf(remarks);
    below = List.copyOf(below);
    if (remarks.size() != forms.size() + codes.size()) {
      throw new IllegalArgumentException(
          "%d remarks for %d lines".formatted(remarks.size(), forms.size() + codes.size()));
    }
  }

  /** An actor without remarks. */
  public static DictionaryActor of(List<String> forms, List<DatedCode> codes) {
    return new DictionaryActor(
        forms, codes, Collections.nCopies(forms.size() + codes.size(), Remark.NONE), List.of());
  }

  /** What is remarked about its names. */
  List<Remark> ofForms() {
    return remarks.subList(0, forms.size());
  }

  /** What is remarked about the code at {@code index}. */
  Remark ofCode(int index) {
    return remarks.get(forms.size() + index);
  }

  /** This actor with more codes. */
  DictionaryActor and(DictionaryActor other) {
    List<DatedCode> allCodes = new ArrayList<>(codes);
    allCodes.addAll(other.codes);
    List<Remark> allRemarks = new ArrayList<>(remarks);
    allRemarks.addAll(other.remarks.subList(other.forms.size(), other.remarks.size()));
    return new DictionaryActor(forms, allCodes, allRemarks, below);
  }

  DictionaryActor endingWith(List<String> lines) {
    return new DictionaryActor(forms, codes, remarks, lines);
  }
}
