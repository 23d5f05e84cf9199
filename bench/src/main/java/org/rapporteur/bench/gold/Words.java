package org.rapporteur.bench.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.article.Span;

/**
 * Finds quoted words and mentioned actors in a stretch of a text.
 *
 * @param text the whole text
 * @param within where to look
 * @param mentions mentions of actors, if the text has them marked
 * @param codes codes of these actors
 */
record Words(String text, Span within, List<Mention> mentions, Map<String, String> codes) {
  /** The whole of {@code text}, without mentions. */
  static Words of(String text) {
    return new Words(text, new Span(0, text.length()), List.of(), Map.of());
  }

  /**
   * Where {@code quoted} stands as whole words; "Moscow~2" is the second time.
   *
   * @throws IllegalArgumentException if it does not occur
   */
  Span find(String quoted) {
    int tilde = quoted.lastIndexOf('~');
    int wanted = tilde < 0 ? 1 : Integer.parseInt(quoted.substring(tilde + 1));
    String words = tilde < 0 ? quoted : quoted.substring(0, tilde);
    int begin = within.begin() - 1;
    while (true) {
      begin = text.indexOf(words, begin + 1);
      if (words.isEmpty() || begin < 0 || begin + words.length() > within.end()) {
        throw new IllegalArgumentException("not in the text: \"" + quoted + "\"");
      }
      if (isWhole(begin, begin + words.length()) && --wanted == 0) {
        return new Span(begin, begin + words.length());
      }
    }
  }

  private boolean isWhole(int begin, int end) {
    boolean before = begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1));
    boolean after = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    return before && after;
  }

  /**
   * The party that {@code written} names: words and their code ("Uganda's army UGAMIL"), words and
   * {@code ?} when nothing is known of it, or {@code @name} for a marked actor.
   */
  Party party(String written) {
    if (written.startsWith("@")) {
      return mentioned(written.substring(1));
    }
    int space = written.lastIndexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException("a party needs words and a code: \"" + written + "\"");
    }
    String code = written.substring(space + 1);
    return new Party(code.equals("?") ? "" : code, find(written.substring(0, space)));
  }

  private Party mentioned(String entity) {
    String code = codes.get(entity);
    if (code == null) {
      throw new IllegalArgumentException("no such actor: @" + entity);
    }
    List<Span> found = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.entity().equals(entity) && within.contains(mention.span())) {
        found.add(mention.span());
      }
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException("not mentioned in this paragraph: @" + entity);
    }
    return new Party(code, found.getFirst());
  }
}
