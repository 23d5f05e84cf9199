package org.rapporteur.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.source.Item;
import org.rapporteur.source.Known;
import org.rapporteur.source.Markup;
import org.rapporteur.source.RefusedException;

/** The article on a page. For several threads. */
final class PageText {
  /** What {@code page} holds. */
  Reading read(Item.Page page) {
    try {
      String text = Markup.text(new String(page.page(), StandardCharsets.UTF_8));
      return text.isBlank()
          ? new NoArticle("page without an article")
          : new Words(text, page.known(), null, List.of());
    } catch (RefusedException refused) {
      return new Refused(refused.code(), String.valueOf(refused.getMessage()));
    }
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
