package org.rapporteur.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Articles on one matter.
 *
 * @param id stays when articles come in: the key of the first
 * @param articles by day of publication
 */
public record Story(String id, List<StoryArticle> articles) {
  public Story {
    articles = List.copyOf(articles);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("a story without articles: " + id);
    }
  }

  /** Day of the first article that has one; null when none has. */
  public @Nullable LocalDate from() {
    return articles.stream()
        .map(member -> member.article().published())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Day of the last article that has one; null when none has. */
  public @Nullable LocalDate to() {
    LocalDate last = null;
    for (StoryArticle member : articles) {
      last = member.article().published() == null ? last : member.article().published();
    }
    return last;
  }

  /** The first headline; else the first sentence with a record, else the user's id. */
  public String title() {
    return articles.stream()
        .map(member -> member.article().title())
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> articles.getFirst().firstWords());
  }
}
