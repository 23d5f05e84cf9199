package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.language.NlpAnnotator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Prints how many sentences the coder reads in the texts of JSON Lines: {@code SentenceCount
 * ARTICLES.jsonl CACHE}, where the directory CACHE keeps the language models.
 */
public final class SentenceCount {
  private SentenceCount() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ArticleReader reader = ArticleReader.builtIn();
    NlpAnnotator annotator = NlpAnnotator.load(Path.of(arguments[1]), System.err::println);
    try (Stream<String> lines = Files.lines(Path.of(arguments[0]))) {
      System.out.println(
          lines
              .parallel()
              .map(json::readTree)
              .map(node -> ArticleSource.of("", text(node)))
              .mapToInt(source -> annotator.annotate(reader.read(source)).size())
              .sum());
    }
  }

  private static String text(JsonNode node) {
    return node.path("text").asString("");
  }
}
