package org.rapporteur.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.coding.ArticleCoder;
import org.rapporteur.coding.Knowledge;

/** The coder, made once, of the built-in knowledge, perhaps with a user's own before it. */
final class KnowledgeCoders implements CoderFactory, SentenceExplainer {
  private final LanguageLoader language;
  private final @Nullable OwnKnowledge own;
  private @Nullable ArticleCoder made;

  KnowledgeCoders(LanguageLoader language, @Nullable OwnKnowledge own) {
    this.language = language;
    this.own = own;
  }

  @Override
  public KnowledgeCoders with(OwnKnowledge knowledge) {
    return new KnowledgeCoders(language, knowledge);
  }

  @Override
  public Optional<String> identity() throws EnvironmentException {
    return CoderIdentity.ofApplication();
  }

  @Override
  public synchronized ArticleCoder create(Consumer<String> notices) throws EnvironmentException {
    ArticleCoder coder = made;
    if (coder == null) {
      Knowledge knowledge = Knowledge.builtIn();
      coder =
          new ArticleCoder(
              ArticleReader.builtIn(),
              language.annotator(notices),
              own == null ? knowledge : own.before(knowledge));
      made = coder;
    }
    return coder;
  }

  @Override
  public List<String> explain(ArticleSource source, Consumer<String> notices)
      throws EnvironmentException {
    return create(notices).explain(source);
  }
}
