package org.rapporteur.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.actor.ArticleActors;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.coding.Knowledge;
import org.rapporteur.language.NlpAnnotator;
import org.rapporteur.language.Sentence;

/**
 * Measures what resolving all actors of articles costs, parsing left out: {@code ResolvingSpeed
 * ARTICLES CACHE}. The articles are JSON Lines with a {@code text}; printed are CPU seconds per
 * 1,000 sentences of each round.
 */
public final class ResolvingSpeed {
  private static final int ROUNDS = 6;
  private static final double NANOSECONDS = 1e9;

  private ResolvingSpeed() {}

  private record Parsed(Article article, List<Sentence> sentences) {}

  /** Runs it; see the class. */
  public static void main(String[] arguments) throws IOException {
    List<Parsed> articles = parse(Path.of(arguments[0]), Path.of(arguments[1]));
    int sentences = articles.stream().mapToInt(parsed -> parsed.sentences().size()).sum();
    Knowledge knowledge = Knowledge.builtIn();
    for (int round = 1; round <= ROUNDS; round++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      int mentions = 0;
      for (Parsed parsed : articles) {
        mentions +=
            ArticleActors.read(
                    knowledge.actors(),
                    name -> Optional.empty(),
                    null,
                    words -> false,
                    parsed.article(),
                    parsed.sentences())
                .mentions()
                .size();
      }
      long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      System.out.printf(
          Locale.ROOT,
          "round %d: %d sentences, %d mentions, %.3f CPU s per 1,000 sentences%n",
          round,
          sentences,
          mentions,
          (after - before) / NANOSECONDS * 1000 / sentences);
    }
  }

  private static List<Parsed> parse(Path file, Path cache) throws IOException {
    NlpAnnotator annotator = NlpAnnotator.load(cache, System.err::println);
    ArticleReader reader = ArticleReader.builtIn();
    List<Parsed> articles = new ArrayList<>();
    for (ArticleSource source : BenchArticles.read(file)) {
      Article article = reader.read(source);
      articles.add(new Parsed(article, annotator.annotate(article)));
    }
    return articles;
  }
}
