package org.rapporteur.bench;

import java.util.List;
import org.rapporteur.article.ArticleSource;

/**
 * An article with its place names.
 *
 * @param corpus the collection it belongs to
 * @param heldOut whether it is of the third that nobody reads while the resolver is tuned
 * @param source the article
 * @param toponyms its place names, located or not
 */
record GoldDocument(
    String corpus, boolean heldOut, ArticleSource source, List<GoldToponym> toponyms) {
  GoldDocument {
    toponyms = List.copyOf(toponyms);
  }
}
