package org.rapporteur.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;

/**
 * An article within its story.
 *
 * @param article the article
 * @param likeness how much it resembles the article that it follows, 0 to 1; 0 for the first
 * @param follows key of the article of the story that it resembles most; null for the first
 * @param shared what both speak of, the rarest first
 * @param fresh its reports of events that the story did not have before
 * @param again number of its reports of events that the story had
 */
public record StoryArticle(
    ReportedArticle article,
    double likeness,
    @Nullable String follows,
    List<String> shared,
    List<Report> fresh,
    int again) {
  public StoryArticle {
    shared = List.copyOf(shared);
    fresh = List.copyOf(fresh);
  }

  /** The first sentence with a record, else the user's id. */
  String firstWords() {
    return fresh.isEmpty() ? article.id() : fresh.getFirst().sentenceText();
  }
}
