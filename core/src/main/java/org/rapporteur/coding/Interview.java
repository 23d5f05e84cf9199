package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.article.Article;
import org.rapporteur.article.Paragraph;

/**
 * The paragraphs of an article in which somebody is asked and answers. What is said there is a
 * conversation in the first person, no report.
 */
final class Interview {
  /** So many turns make a conversation; a single quoted question is none. */
  private static final int FEWEST_TURNS = 3;

  /** "((WN))", "[REPORTER]", "Q:", "Question." */
  private static final Pattern TURN =
      Pattern.compile(
          "^(?:\\(\\(\\p{Lu}[^()]{1,40}\\)\\)|\\[(?i:question|answer|reporter|correspondent|interviewer"
              + "|moderator)\\]|(?:Q|A|Question|Answer|Interviewer|Moderator)\\s?[:.])\\s.*",
          Pattern.DOTALL);

  private final Set<Integer> paragraphs;

  private Interview(Set<Integer> paragraphs) {
    this.paragraphs = Set.copyOf(paragraphs);
  }

  /** The conversation in {@code article}, from its first turn on. */
  static Interview in(Article article) {
    List<Integer> turns = new ArrayList<>();
    List<Paragraph> all = article.paragraphs();
    for (int i = 0; i < all.size(); i++) {
      if (TURN.matcher(all.get(i).span().of(article.text())).matches()) {
        turns.add(i);
      }
    }
    Set<Integer> paragraphs = new HashSet<>();
    if (turns.size() >= FEWEST_TURNS) {
      for (int i = turns.getFirst(); i < all.size(); i++) {
        paragraphs.add(i);
      }
    }
    return new Interview(paragraphs);
  }

  /** Whether the paragraph with this index is a part of the conversation. */
  boolean holds(int paragraph) {
    return paragraphs.contains(paragraph);
  }

  /** What a user should know about it. */
  List<String> warnings() {
    return paragraphs.isEmpty()
        ? List.of()
        : List.of(
            "an interview: what is said in " + paragraphs.size() + " paragraphs is not coded");
  }
}
