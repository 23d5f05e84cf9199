package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.article.ArticleSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Articles to measure with: JSON Lines with a {@code text} and perhaps a {@code date}. */
final class BenchArticles {
  private BenchArticles() {}

  /** The articles of {@code file}; their ids are their numbers. */
  static List<ArticleSource> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<ArticleSource> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode record = json.readTree(line);
      LocalDate day =
          record.path("date").isString() ? LocalDate.parse(record.path("date").asString()) : null;
      articles.add(
          new ArticleSource(
              String.valueOf(articles.size()),
              record.path("text").asString(),
              null,
              day,
              null,
              null));
    }
    return articles;
  }
}
