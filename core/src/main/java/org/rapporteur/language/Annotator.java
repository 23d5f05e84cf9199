package org.rapporteur.language;

import java.util.List;
import org.rapporteur.article.Article;

/** Splits an article into sentences and parses them. One annotator serves many threads. */
public interface Annotator {
  /** The sentences of all kept paragraphs of {@code article}, in text order. */
  List<Sentence> annotate(Article article);
}
