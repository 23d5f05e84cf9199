package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.language.Annotator;
import org.rapporteur.language.NlpAnnotator;
import org.rapporteur.place.Gazetteer;
import org.rapporteur.place.PlaceMention;
import org.rapporteur.place.PlaceResolver;

/**
 * Scores the place resolver on annotated news: {@code PlaceScores FOLDER CACHE [ERRORS]}. FOLDER
 * holds {@code lgl.xml} and {@code GWN.xml}; ERRORS is a file for all errors on the articles that
 * are not held out. {@link PlaceTally} defines the figures.
 */
public final class PlaceScores {
  private final Annotator annotator;
  private final ArticleReader reader = ArticleReader.builtIn();
  private final Gazetteer gazetteer = Gazetteer.builtIn();
  private final PlaceResolver resolver = PlaceResolver.of(gazetteer);
  private final List<String> errors = new ArrayList<>();
  private final Map<String, PlaceTally> tallies = new LinkedHashMap<>();

  /** Scores with {@code annotator}. */
  public PlaceScores(Annotator annotator) {
    this.annotator = annotator;
  }

  /** Runs it; see the class. */
  public static void main(String[] arguments) throws IOException {
    PlaceScores scores =
        new PlaceScores(NlpAnnotator.load(Path.of(arguments[1]), System.err::println));
    scores.read(Path.of(arguments[0])).forEach(System.out::println);
    if (arguments.length > 2) {
      Files.write(Path.of(arguments[2]), scores.errors());
    }
  }

  /** Reads the collections in {@code folder} and gives a line for each of their parts. */
  public List<String> read(Path folder) throws IOException {
    for (GoldDocument document : new ToponymCorpora(new GoldGeography(gazetteer)).read(folder)) {
      Article article = reader.read(document.source());
      List<PlaceMention> mentions = resolver.resolve(article, annotator.annotate(article));
      tally(document.corpus(), document.heldOut()).add(document, mentions);
      tally("all", document.heldOut()).add(document, mentions);
    }
    return tallies.entrySet().stream().map(part -> part.getKey() + "\t" + part.getValue()).toList();
  }

  /** What was wrong in the articles that are not held out. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  private PlaceTally tally(String corpus, boolean heldOut) {
    String name = corpus + (heldOut ? " held out" : "");
    boolean quiet = heldOut || corpus.equals("all");
    return tallies.computeIfAbsent(name, _ -> new PlaceTally(quiet ? _ -> {} : errors::add));
  }
}
