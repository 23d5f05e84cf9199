package org.rapporteur.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.coding.TestKnowledge;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.TestAnnotator;
import org.rapporteur.place.PlaceMention;

/** Resolves the actors of texts with the built-in knowledge. */
final class TestActors {
  private TestActors() {}

  static ArticleActors read(String text, @Nullable LocalDate day) {
    return read(new ArticleSource("1", text, null, day, null, null), null);
  }

  static ArticleActors read(ArticleSource source, @Nullable String outlet) {
    Article article = ArticleReader.builtIn().read(source);
    List<Sentence> sentences = TestAnnotator.shared().annotate(article);
    Map<String, String> countries = new HashMap<>();
    for (PlaceMention mention : TestKnowledge.shared().places().resolve(article, sentences)) {
      String country = mention.place().country();
      if (country != null) {
        countries.putIfAbsent(mention.place().text(), country);
      }
    }
    return ArticleActors.read(
        TestKnowledge.shared().actors(),
        name -> Optional.ofNullable(countries.get(name)),
        outlet,
        words -> false,
        article,
        sentences);
  }
}
