package org.rapporteur.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news article: the text as given, and which parts of it are the article.
 *
 * @param id the user's identifier, or one made from the content
 * @param text the text exactly as given; all offsets refer to it
 * @param title the headline given beside the text, if any; context only, no records come from it
 * @param published day of publication, if known; never guessed
 * @param url address of the article, if known
 * @param outlet the publisher as given, if known
 * @param paragraphs kept parts in order, without overlap
 * @param furniture cut parts in order, without overlap
 */
public record Article(
    String id,
    String text,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String outlet,
    List<Paragraph> paragraphs,
    List<Furniture> furniture) {
  public Article {
    paragraphs = List.copyOf(paragraphs);
    furniture = List.copyOf(furniture);
  }
}
