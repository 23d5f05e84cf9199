package org.rapporteur.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.coding.Coder;
import org.rapporteur.formats.ErrorCode;

/**
 * A coder that one bad article does not stop, and that is loaded when the first article comes. For
 * several threads.
 */
final class CarefulCoder {
  private final CoderFactory factory;
  private final Messages messages;
  private @Nullable Coder loaded;

  CarefulCoder(CoderFactory factory, Messages messages) {
    this.factory = factory;
    this.messages = messages;
  }

  /** The coding of {@code source}, or why there is none. */
  Outcome code(ArticleSource source) throws EnvironmentException {
    Optional<Outcome.Failed> noArticle = TextCheck.check(source.text());
    if (noArticle.isPresent()) {
      return noArticle.get();
    }
    Coder coder = coder();
    try {
      return new Outcome.Coded(coder.code(source));
    } catch (RuntimeException | StackOverflowError bug) {
      return new Outcome.Failed(
          ErrorCode.INTERNAL,
          "a bug in Rapporteur ("
              + bug.getClass().getSimpleName()
              + "); please report it with this article, --debug shows where",
          bug);
    }
  }

  private synchronized Coder coder() throws EnvironmentException {
    Coder coder = loaded;
    if (coder == null) {
      messages.progress("loading the language models …");
      coder = factory.create(messages::say);
      loaded = coder;
      messages.clearProgress();
    }
    return coder;
  }
}
