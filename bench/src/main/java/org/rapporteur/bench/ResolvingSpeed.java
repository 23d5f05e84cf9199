package org.rapporteur.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.actor.ArticleActors;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.coding.Knowledge;
import org.rapporteur.formats.InputError;
import org.rapporteur.formats.RecordReader;
import org.rapporteur.language.NlpAnnotator;
import org.rapporteur.language.Sentence;

/**
 * Measures what resolving all actors of articles costs, parsing left out: {@code ResolvingSpeed
 * ARTICLES CACHE}. The articles are JSON Lines as {@code code} reads them; printed are CPU seconds
 * per 1,000 sentences of each round.
 */
public final class ResolvingSpeed {
  private static final int ROUNDS = 6;

  private ResolvingSpeed() {}

  private record Parsed(Article article, List<Sentence> sentences) {}

  /** Runs it; see the class. */
  public static void main(String[] arguments) throws IOException {
PLACEHOLDER
  }
}
