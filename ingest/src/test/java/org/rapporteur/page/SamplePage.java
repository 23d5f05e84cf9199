package org.rapporteur.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The web page among the samples, and pages made for a test. */
final class SamplePage {
  private static final PageExtractor EXTRACTOR = PageExtractor.builtIn();

  private SamplePage() {}

  /** The source of the sample. */
  static String html() throws IOException {
    return Files.readString(Path.of("..", "samples", "07-web-page.html"));
  }

  /** What is read from {@code html}. */
  static PageArticle read(String html) {
    return switch (reading(html)) {
      case PageReading.Read read -> read.article();
      case PageReading.Refused refused -> throw new AssertionError(refused);
    };
  }

  /** What comes of {@code html}. */
  static PageReading reading(String html) {
    return EXTRACTOR.read(PageSource.of(html.getBytes(StandardCharsets.UTF_8)));
  }
}
