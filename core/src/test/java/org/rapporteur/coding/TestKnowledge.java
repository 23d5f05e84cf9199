package org.rapporteur.coding;

import org.rapporteur.article.ArticleReader;
import org.rapporteur.language.TestAnnotator;

/** The built-in knowledge and coder, loaded once for all tests of this module. */
public final class TestKnowledge {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();

  private TestKnowledge() {}

  /** The shared knowledge. */
  public static Knowledge shared() {
    return KNOWLEDGE;
  }

  /** A coder on the shared parts. */
  public static ArticleCoder coder() {
    return new ArticleCoder(ArticleReader.builtIn(), TestAnnotator.shared(), KNOWLEDGE);
  }
}
