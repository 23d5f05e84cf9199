package org.rapporteur.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.coding.ArticleCoder;
import org.rapporteur.coding.Knowledge;

/** Coders of the built-in knowledge, perhaps with a user's own before it. */
final class KnowledgeCoders implements CoderFactory, SentenceExplainer {
  private final LanguageLoader language;
  private final @Nullable OwnKnowledge own;

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
  public ArticleCoder create(Consumer<String> notices) throws EnvironmentException {
    Knowledge knowledge = Knowledge.builtIn();
    return new ArticleCoder(
        ArticleReader.builtIn(),
        language.annotator(notices),
        own == null ? knowledge : own.before(knowledge));
  }

  @Override
  public List<String> explain(ArticleSource source, Consumer<String> notices)
      throws EnvironmentException {
    return create(notices).explain(source);
  }
}
