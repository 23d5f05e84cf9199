package org.rapporteur.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.coding.ArticleCoder;
import org.rapporteur.coding.Knowledge;
import org.rapporteur.language.NlpAnnotator;
import org.rapporteur.language.Sentence;

/**
 * Measures what coding costs on top of the parse: {@code CodingSpeed ARTICLES CACHE}. The articles
 * are JSON Lines with a {@code text}, parsed once before; printed are CPU seconds per 1,000
 * sentences of each round, of which the first ones warm up.
 */
public final class CodingSpeed {
  private static final int ROUNDS = 6;
  private static final double NANOSECONDS = 1e9;

  private CodingSpeed() {}

  /** Runs it; see the class. */
  public static void main(String[] arguments) throws IOException {
    List<ArticleSource> sources = BenchArticles.read(Path.of(arguments[0]));
    NlpAnnotator annotator = NlpAnnotator.load(Path.of(arguments[1]), System.err::println);
    ArticleReader reader = ArticleReader.builtIn();
    Map<String, List<Sentence>> parsed = new HashMap<>();
    int sentences = 0;
    for (ArticleSource source : sources) {
      Article article = reader.read(source);
      List<Sentence> parse = annotator.annotate(article);
      sentences += parse.size();
      parsed.put(article.text(), parse);
    }
    ArticleCoder coder =
        new ArticleCoder(
            reader, article -> parsed.getOrDefault(article.text(), List.of()), Knowledge.builtIn());
    for (int round = 1; round <= ROUNDS; round++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      int events = 0;
      for (ArticleSource source : sources) {
        events += coder.code(source).events().size();
      }
      long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      System.out.printf(
          Locale.ROOT,
          "round %d: %d sentences, %d events, %.3f CPU s per 1,000 sentences%n",
          round,
          sentences,
          events,
          (after - before) / NANOSECONDS * 1000 / Math.max(1, sentences));
    }
  }
}
