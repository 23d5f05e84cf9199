package org.rapporteur.app;

import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.article.ArticleSource;

/** Tells how sentences are read: tokens, predications, actors, the frames that were tried. */
@FunctionalInterface
public interface SentenceExplainer {
  /**
   * An explanation for each sentence of {@code source}, in text order.
   *
   * @param notices receives what a person should know while waiting
   */
  List<String> explain(ArticleSource source, Consumer<String> notices) throws EnvironmentException;

  /** An explainer like this that knows a user's {@code own} knowledge, if it uses any. */
  default SentenceExplainer with(OwnKnowledge own) {
    return this;
  }
}
