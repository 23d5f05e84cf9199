package org.rapporteur.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.actor.ArticleActors;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.coding.Knowledge;
import org.rapporteur.language.Annotator;
import org.rapporteur.language.Sentence;
import org.rapporteur.place.PlaceMention;

/**
 * The actors of a text and its sentences, apart from its events.
 *
 * @param sentences sentences in text order
 * @param actors actors, resolved
 */
public record ActorReading(List<Sentence> sentences, ArticleActors actors) {
  public ActorReading {
    sentences = List.copyOf(sentences);
  }

  /** Reads {@code source} as the coder does. */
  public static ActorReading of(ArticleSource source, Annotator annotator, Knowledge knowledge) {
    Article article = ArticleReader.builtIn().read(source);
    List<Sentence> sentences = annotator.annotate(article);
    Map<String, String> countries = new HashMap<>();
    for (PlaceMention mention : knowledge.places().resolve(article, sentences)) {
      String country = mention.place().country();
      if (country != null) {
        countries.putIfAbsent(mention.place().text(), country);
      }
    }
    ArticleActors actors =
        ArticleActors.read(
            knowledge.actors(),
            name -> Optional.ofNullable(countries.get(name)),
            knowledge.places().outletCountry(article).orElse(null),
            words -> false,
            article,
            sentences);
    return new ActorReading(sentences, actors);
  }
}
