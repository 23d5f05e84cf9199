package org.rapporteur.app;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.page.PageArticle;
import org.rapporteur.page.PageExtractor;
import org.rapporteur.page.PageReading;
import org.rapporteur.page.PageSource;

/** Turns the name of a file into a line of output. For several threads. */
final class FileExtractor {
  private final ArticleLine writer = new ArticleLine();
  private final PageExtractor pages;
  private final ArticleReader texts;

  FileExtractor(PageExtractor pages, ArticleReader texts) {
    this.pages = pages;
    this.texts = texts;
  }

  /** The article of the file {@code name}, or its error. */
  Result extract(String name) {
    return switch (PageFile.read(name)) {
      case PageFile.Content.Unreadable unreadable -> failed(unreadable.problem());
      case PageFile.Content.Bytes content -> careful(name, content.bytes());
    };
  }

  private Result careful(String name, byte[] bytes) {
    try {
      return extract(name, bytes);
    } catch (RuntimeException | StackOverflowError bug) {
      return failed(
          new Problem(
              name,
              0,
              ErrorCode.INTERNAL,
              "a bug in Rapporteur ("
                  + bug.getClass().getSimpleName()
                  + "); please report it with this file, --debug shows where",
              bug));
    }
  }

  private Result extract(String name, byte[] bytes) {
    return switch (pages.read(PageSource.of(bytes))) {
      case PageReading.Read read -> done(name, read.article());
      case PageReading.Refused refused ->
          refused.reason() == PageReading.Reason.NOT_A_PAGE
              ? text(name, bytes)
              : failed(problem(name, refused));
    };
  }

  private Result text(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return TextCheck.check(text)
        .map(failed -> failed(new Problem(name, 0, failed.code(), failed.message(), null)))
        .orElseGet(() -> done(name, PlainArticle.read(texts, name, text)));
  }

  private Result done(String name, PageArticle article) {
    return new Result(writer.write(name, article), article.isArticle(), null);
  }

  private Result failed(Problem problem) {
    return new Result(writer.write(problem), false, problem);
  }

  /** Why a file is no page, for the user. */
  private static Problem problem(String name, PageReading.Refused refused) {
    return new Problem(name, 0, code(refused.reason()), refused.message(), null);
  }

  /** The stable name of why something is no page. */
  static ErrorCode code(PageReading.Reason reason) {
    return switch (reason) {
      case EMPTY -> ErrorCode.EMPTY;
      case TOO_LONG -> ErrorCode.TOO_LONG;
      case BINARY -> ErrorCode.BINARY;
      case NOT_A_PAGE -> ErrorCode.NOT_AN_ARTICLE;
    };
  }

  /**
   * A line of output.
   *
   * @param json the line, without line feed
   * @param isArticle whether it holds an article
   * @param problem what to tell the user, null for nothing
   */
  record Result(String json, boolean isArticle, @Nullable Problem problem) {}
}
