package org.rapporteur.app;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.page.PageArticle;
import org.rapporteur.page.PageExtractor;
import org.rapporteur.page.PageReading;
import org.rapporteur.page.PageSource;
import org.rapporteur.page.PageTime;
import org.rapporteur.source.Item;
import org.rapporteur.source.Known;

/** The article on a page. The extractor is made when the first page comes. For several threads. */
final class PageText {
  private final Supplier<PageExtractor> factory;
  private @Nullable PageExtractor made;

  /** Reads pages with what {@code factory} makes. */
  PageText(Supplier<PageExtractor> factory) {
    this.factory = factory;
  }

  private synchronized PageExtractor extractor() {
    PageExtractor extractor = made;
    if (extractor == null) {
      extractor = factory.get();
      made = extractor;
    }
    return extractor;
  }

  /** What {@code page} holds; one that leads to a bug of ours is refused. */
  Reading read(Item.Page page) {
    try {
      PageSource source = new PageSource(page.page(), page.known().url(), page.charset());
      return switch (extractor().read(source)) {
        case PageReading.Read read -> reading(read.article(), page.known());
        case PageReading.Refused refused ->
            new Refused(FileExtractor.code(refused.reason()), refused.message());
      };
    } catch (RuntimeException | StackOverflowError bug) {
      return new Refused(
          ErrorCode.INTERNAL,
          "a bug in Rapporteur ("
              + bug.getClass().getSimpleName()
              + "); please report it with this page");
    }
  }

  /** What the page says of itself counts before what others say of it. */
  private static Reading reading(PageArticle article, Known known) {
    if (!article.isArticle()) {
      return new NoArticle(
          article.warnings().isEmpty() ? "page without an article" : article.warnings().getFirst());
    }
    PageTime published = article.published();
    Known told =
        new Known(
            null,
            article.title(),
            published == null ? null : published.day(),
            known.url() == null ? article.canonical() : known.url(),
            article.publisher());
    return new Words(article.text(), told.or(known), article.canonical(), article.warnings());
  }

  /** What came of a page. */
  sealed interface Reading {}

  /**
   * The words of an article.
   *
   * @param text paragraphs, blank lines between them
   * @param known what the page, or who got it, tells about it
   * @param canonical the address that the page calls its own
   * @param warnings what is odd
   */
  record Words(String text, Known known, @Nullable String canonical, List<String> warnings)
      implements Reading {}

  /**
   * No article.
   *
   * @param reason what it is
   */
  record NoArticle(String reason) implements Reading {}

  /**
   * Not readable.
   *
   * @param code stable name
   * @param message what is wrong and what to do
   */
  record Refused(ErrorCode code, String message) implements Reading {}
}
