package org.rapporteur.coding;

import org.rapporteur.article.ArticleSource;

/** A pure function from an article to its coding. One coder serves many threads. */
public interface Coder {
  /** Reads and codes {@code source}; the same source gives the same coding, always. */
  Coding code(ArticleSource source);
}
