package org.rapporteur.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.coding.Coding;
import org.rapporteur.source.Origin;

/**
 * What came of an item of a source.
 *
 * @param origin where it comes from
 * @param fate what it turned out to be
 * @param problems what to tell the user about it
 */
record ItemResult(Origin origin, Fate fate, List<Problem> problems) {
  ItemResult {
    problems = List.copyOf(problems);
  }

  /** What an item turned out to be. */
  sealed interface Fate {}

  /**
   * An article.
   *
   * @param coding what was read; nothing when it is in another language
   * @param arrival what is known beside it
   */
  record Article(Coding coding, Arrival arrival) implements Fate {}

  /**
   * Something in good order that is no article.
   *
   * @param reason what it is, in words that can be counted
   * @param page whether it is a web page, which might have been one
   */
  record NoArticle(String reason, boolean page) implements Fate {}

  /**
   * The version that is stored already.
   *
   * @param key what it is known by in the store; null when only its input is known
   */
  record Unchanged(@Nullable String key) implements Fate {}

  /**
   * Something that cannot be read or coded.
   *
   * @param id its own identifier, if it could be read
   * @param problem what is wrong
   */
  record Broken(@Nullable String id, Problem problem) implements Fate {}
}
