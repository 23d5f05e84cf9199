package org.rapporteur.page;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a page says: the text of its article, and what it tells about itself.
 *
 * @param isArticle whether it holds an article; a front page, a notice about cookies, a page behind
 *     a paywall does not
 * @param title headline, if found
 * @param paragraphs the article in the order of the page; of a page that is none, what reads like
 *     one
 * @param published when it was published, if told
 * @param modified when it was changed last, if told
 * @param authors who wrote it
 * @param publisher name of the outlet, if found
 * @param language primary language as in "en", if told
 * @param canonical the address that the page calls its own, if it does
 * @param origins name of a field to where it was found
 * @param cuts what was left out, in the order of the page
 * @param warnings what a user should know
 */
public record PageArticle(
    boolean isArticle,
    @Nullable String title,
    List<PageParagraph> paragraphs,
    @Nullable PageTime published,
    @Nullable PageTime modified,
    List<String> authors,
    @Nullable String publisher,
    @Nullable String language,
    @Nullable String canonical,
    SortedMap<String, String> origins,
    List<PageCut> cuts,
    List<String> warnings) {
  public PageArticle {
    paragraphs = List.copyOf(paragraphs);
    authors = List.copyOf(authors);
    origins = Collections.unmodifiableSortedMap(new TreeMap<>(origins));
    cuts = List.copyOf(cuts);
    warnings = List.copyOf(warnings);
  }

  /** The text of the article, a blank line between its paragraphs. */
  public String text() {
    return String.join("\n\n", paragraphs.stream().map(PageParagraph::text).toList());
  }
}
