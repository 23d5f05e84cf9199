package org.rapporteur.store;

import java.util.List;

/**
 * Some of the articles, the latest first.
 *
 * @param articles in their order
 * @param all how many there are in the store
 */
public record ArticlePage(List<ListedArticle> articles, long all) {
  public ArticlePage {
    articles = List.copyOf(articles);
  }
}
