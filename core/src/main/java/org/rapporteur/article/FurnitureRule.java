package org.rapporteur.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One kind of line that is not the article.
 *
 * @param reason what a person is told
 * @param longest characters of the longest paragraph it is about
 * @param opens what follows such a line
 * @param whole patterns of whole paragraphs, in plain form
 * @param tail patterns of ends of paragraphs, as given
 * @param examples what it must cut
 * @param keeps what no rule may cut
 */
record FurnitureRule(
    String reason,
    int longest,
    Opens opens,
    List<Pattern> whole,
    List<Pattern> tail,
    List<String> examples,
    List<String> keeps) {
  FurnitureRule {
    whole = List.copyOf(whole);
    tail = List.copyOf(tail);
    examples = List.copyOf(examples);
    keeps = List.copyOf(keeps);
  }

  /** What stands behind a line. */
  enum Opens {
    /** Nothing of its own. */
    NOTHING,
    /** Headlines of other stories. */
    RELATED,
    /** What readers wrote. */
    COMMENTS
  }

  /** Whether {@code plain} is such a paragraph. */
  boolean matches(String plain) {
    return plain.length() <= longest
        && whole.stream().anyMatch(pattern -> PatientMatch.matches(pattern, plain));
  }

  /** Offset in {@code end} at which such a tail begins, or -1. */
  int tailBegin(String end) {
    for (Pattern pattern : tail) {
      Matcher matcher = pattern.matcher(new PatientMatch(end));
      if (PatientMatch.finds(matcher)) {
        return matcher.start();
      }
    }
    return -1;
  }
}
