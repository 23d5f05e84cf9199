package org.rapporteur.app;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.Furniture;
import org.rapporteur.article.Paragraph;
import org.rapporteur.page.PageArticle;
import org.rapporteur.page.PageCut;
import org.rapporteur.page.PageParagraph;

/** Brings a plain text into the form of a page that was read. */
final class PlainArticle {
  private static final int LONGEST_CUT = 300;

  private PlainArticle() {}

  /** The article in {@code text}, its headline apart. */
  static PageArticle read(ArticleReader reader, String name, String text) {
    Article article = reader.read(ArticleSource.of(name, text));
    String title = null;
    List<PageParagraph> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      String words = words(paragraph.span().of(text));
      switch (paragraph.kind()) {
        case HEADLINE -> title = words;
        case SUBHEAD -> paragraphs.add(new PageParagraph(PageParagraph.Kind.HEADING, words));
        case BODY -> paragraphs.add(new PageParagraph(PageParagraph.Kind.PARAGRAPH, words));
      }
    }
    return article(title, paragraphs, cuts(article));
  }

  private static PageArticle article(
      @Nullable String title, List<PageParagraph> paragraphs, List<PageCut> cuts) {
    TreeMap<String, String> origins = new TreeMap<>();
    origins.put("text", "text");
    if (title != null) {
      origins.put("title", "text");
    }
    boolean hasText = !paragraphs.isEmpty();
    return new PageArticle(
        hasText,
        title,
        paragraphs,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        origins,
        cuts,
        hasText ? List.of() : List.of("no article: no text of an article"));
  }

  private static List<PageCut> cuts(Article article) {
    List<PageCut> cuts = new ArrayList<>();
    for (Furniture furniture : article.furniture()) {
      String words = words(furniture.span().of(article.text()));
      cuts.add(new PageCut(Printable.shorten(words, LONGEST_CUT), furniture.reason()));
    }
    return cuts;
  }

  /** A paragraph that was wrapped, on one line. */
  private static String words(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
