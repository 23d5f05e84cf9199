package org.rapporteur.desk.page;

import java.util.ArrayList;
import java.util.List;

/** The terms of a filter as they were written. */
public final class FilterTerms {
  private FilterTerms() {}

  /** Those of {@code text}, split at blanks outside of quotation marks. */
  public static List<String> of(String text) {
    List<String> terms = new ArrayList<>();
    StringBuilder term = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      quoted ^= letter == '"';
      if (Character.isWhitespace(letter) && !quoted) {
        add(terms, term);
      } else {
        term.append(letter);
      }
    }
    add(terms, term);
    return terms;
  }

  private static void add(List<String> terms, StringBuilder term) {
    if (!term.isEmpty()) {
      terms.add(term.toString());
      term.setLength(0);
    }
  }

  /** {@code text} with {@code term} behind, unless it is there. */
  public static String with(String text, String term) {
    List<String> terms = of(text);
    if (!terms.contains(term)) {
      terms.add(term);
    }
    return String.join(" ", terms);
  }

  /** {@code text} without {@code term}. */
  public static String without(String text, String term) {
    List<String> terms = of(text);
    terms.remove(term);
    return String.join(" ", terms);
  }
}
