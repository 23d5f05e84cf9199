package org.rapporteur.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.page.PageExtractor;

/**
 * The parts that a run is made of. {@link #standard} is the composition root.
 *
 * @param coder makes the coder
 * @param frameTests runs the examples of the frames
 * @param explainer tells how sentences are read
 * @param pages makes the reader of web pages
 * @param texts makes the reader of plain texts
 */
public record Parts(
    CoderFactory coder,
    FrameTests frameTests,
    SentenceExplainer explainer,
    Supplier<PageExtractor> pages,
    Supplier<ArticleReader> texts) {
  /** The parts of the published application, in an {@code environment} of variables. */
  public static Parts standard(Map<String, String> environment) {
    LanguageLoader language = new LanguageLoader(cache(environment));
    KnowledgeCoders coders = new KnowledgeCoders(language, null);
    return new Parts(
        coders,
        new FrameExampleRun(language, null),
        coders,
        PageExtractor::builtIn,
        ArticleReader::builtIn);
  }

  /** The same parts with a user's {@code own} knowledge before that built in. */
  Parts with(OwnKnowledge own) {
    return new Parts(coder.with(own), frameTests.with(own), explainer.with(own), pages, texts);
  }

  /** Where unpacked models are kept, after the XDG Base Directory Specification. */
  private static Path cache(Map<String, String> environment) {
    String own = environment.getOrDefault("RAPPORTEUR_CACHE", "");
    if (!own.isEmpty()) {
      return Path.of(own);
    }
    String shared = environment.getOrDefault("XDG_CACHE_HOME", "");
    Path base =
        shared.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(shared);
    return base.resolve("rapporteur");
  }
}
