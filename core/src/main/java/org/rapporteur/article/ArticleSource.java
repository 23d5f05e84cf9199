package org.rapporteur.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a user hands in, before anything was decided about it.
 *
 * @param id the user's identifier
 * @param text the text as it came
 * @param title the headline, if given apart from the text
 * @param published day of publication, if given
 * @param url address, if given
 * @param outlet publisher, if given
 */
public record ArticleSource(
    String id,
    String text,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String outlet) {
  /** A source of which only identifier and text are known. */
  public static ArticleSource of(String id, String text) {
    return new ArticleSource(id, text, null, null, null, null);
  }
}
