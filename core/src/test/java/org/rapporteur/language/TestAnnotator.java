package org.rapporteur.language;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.article.Paragraph;
import org.rapporteur.article.Span;

/** The real annotator, loaded once for all tests of this module. */
public final class TestAnnotator {
  private static final NlpAnnotator ANNOTATOR = NlpAnnotator.load(cache(), System.err::println);

  private TestAnnotator() {}

  private static Path cache() {
    String given = System.getenv("RAPPORTEUR_CACHE");
    return given == null
        ? Path.of(System.getProperty("user.home"), ".cache", "rapporteur")
        : Path.of(given);
  }

  /** The shared annotator. */
  public static Annotator shared() {
    return ANNOTATOR;
  }

  /** An article of one paragraph. */
  public static Article article(String text) {
    return new Article(
        "test",
        text,
        null,
        null,
        null,
        null,
        List.of(new Paragraph(new Span(0, text.length()), Paragraph.Kind.BODY)),
        List.of());
  }

  /** The first sentence of {@code text}. */
  public static Sentence sentence(String text) {
    return ANNOTATOR.annotate(article(text)).getFirst();
  }
}
