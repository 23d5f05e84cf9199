package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The words by which its authors call an element: in class, id, role and the like. */
final class ElementNames {
  private static final int LONGEST_ATTRIBUTE = 300;
  private static final int LONGEST_WORD = 24;
  private static final int MOST_WORDS = 24;

  private ElementNames() {}

  /** The words of {@code element}, in lower case; "postBody-2" is "post" and "body". */
  static List<String> of(Element element) {
    if (element.attributesSize() == 0) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (Attribute attribute : element.attributes()) {
      switch (attribute.getKey()) {
        case "class", "id", "role", "itemprop", "data-testid", "data-component", "aria-label" ->
            split(attribute.getValue(), words);
        default -> {}
      }
    }
    return words;
  }

  private static void split(String names, List<String> words) {
    int length = Math.min(names.length(), LONGEST_ATTRIBUTE);
    StringBuilder word = new StringBuilder();
    char before = ' ';
    for (int i = 0; i < length; i++) {
      char c = names.charAt(i);
      boolean letter = isLetter(c);
      boolean starts = c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z';
      if (!letter || starts) {
        add(word, words);
      }
      if (letter) {
        word.append(c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
      }
      before = c;
    }
    add(word, words);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static void add(StringBuilder word, List<String> words) {
    if (word.length() > 1 && word.length() <= LONGEST_WORD && words.size() < MOST_WORDS) {
      words.add(word.toString());
    }
    word.setLength(0);
  }
}
