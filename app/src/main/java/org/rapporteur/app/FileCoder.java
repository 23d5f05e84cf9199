package org.rapporteur.app;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.coding.Coding;
import org.rapporteur.page.PageArticle;
import org.rapporteur.page.PageTime;

/** Codes the text of a file. For several threads. */
final class FileCoder {
  private final CarefulCoder coder;
  private final @Nullable LocalDate published;

  FileCoder(CarefulCoder coder, @Nullable LocalDate published) {
    this.coder = coder;
    this.published = published;
  }

  /** The coding of {@code file}, or what prevents it. */
  Result code(InputFiles.InputFile file) throws EnvironmentException {
    if (file.text() == null) {
      return new Result(file.name(), null, file.problems());
    }
    ArticleSource source = source(file, file.text());
    return switch (coder.code(source)) {
      case Outcome.Coded coded -> new Result(file.name(), coded.coding(), file.problems());
      case Outcome.Failed failed ->
          new Result(
              file.name(),
              null,
              List.of(
                  new Problem(file.name(), 1, failed.code(), failed.message(), failed.cause())));
    };
  }

  private ArticleSource source(InputFiles.InputFile file, String text) {
    PageArticle page = file.page();
    if (page == null) {
      return new ArticleSource(file.name(), text, null, published, null, null);
    }
    PageTime told = page.published();
    LocalDate day = published != null || told == null ? published : told.day();
    return new ArticleSource(
        file.name(), text, page.title(), day, page.canonical(), page.publisher());
  }

  /**
   * What came of a file.
   *
   * @param file its name
   * @param coding what was read; null when the last of the problems prevented it
   * @param problems what to tell the user about it
   */
  record Result(String file, @Nullable Coding coding, List<Problem> problems) {
    Result {
      problems = List.copyOf(problems);
      if (coding == null && problems.isEmpty()) {
        throw new IllegalArgumentException("neither coding nor problem: " + file);
      }
    }
  }
}
