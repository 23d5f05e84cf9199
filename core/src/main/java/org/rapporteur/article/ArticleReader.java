package org.rapporteur.article;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into paragraphs. */
public final class ArticleReader {
  private ArticleReader() {}

  /** The built-in reader. */
  public static ArticleReader builtIn() {
    return new ArticleReader();
  }

  /** Reads {@code source}. */
  public Article read(ArticleSource source) {
    List<Paragraph> paragraphs = new ArrayList<>();
    String text = source.text();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (!text.substring(begin, i).isBlank()) {
          paragraphs.add(new Paragraph(new Span(begin, i), Paragraph.Kind.BODY));
        }
        begin = i + 1;
      }
    }
    return new Article(
        source.id(),
        text,
        source.title(),
        source.published(),
        source.url(),
        source.outlet(),
        paragraphs,
        List.of());
  }
}
