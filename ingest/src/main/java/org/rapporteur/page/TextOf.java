package org.rapporteur.page;

import org.jsoup.nodes.Element;

/** The words of an element. */
final class TextOf {
  private TextOf() {}

  /** The words of {@code element} with single blanks; none when it is longer than {@code most}. */
  static String element(Element element, int most) {
    String text = element.text().replace('\u00a0', ' ').strip();
    return text.length() > most ? "" : text;
  }
}
