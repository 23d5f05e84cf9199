package org.rapporteur.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rapporteur.article.Article;
import org.rapporteur.language.Sentence;

/**
 * Finds the places that an article names and decides which of the places of that name is meant.
 *
 * <p>A reading is chosen by containment ("Paris, Texas"), by the countries and divisions that the
 * article speaks of, by the places named beside it, by the country of its outlet and by its
 * population; a name keeps its sense through an article (Leidner 2007, "Toponym Resolution in
 * Text", for these heuristics). One resolver serves many threads.
 */
public final class PlaceResolver {
  /** How much the country of the outlet counts beside the places of the article. */
  private static final double OUTLET = 0.6;

  private final Gazetteer gazetteer;
  private final NameWords words;
  private final PlaceRecognizer recognizer;
  private final Outlets outlets;
  private final TellingWords tellingWords;

  private PlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.words = NameWords.builtIn();
    this.recognizer = new PlaceRecognizer(gazetteer, words);
    this.outlets = Outlets.builtIn(gazetteer);
    this.tellingWords = TellingWords.builtIn();
  }

  /** A resolver on the gazetteer that comes with this program. */
  public static PlaceResolver builtIn() {
    return of(Gazetteer.builtIn());
  }

  /** A resolver on {@code gazetteer}. */
  public static PlaceResolver of(Gazetteer gazetteer) {
    return new PlaceResolver(gazetteer);
  }

  /** A resolver on what {@code change} makes of this one's gazetteer. */
  public PlaceResolver with(UnaryOperator<Gazetteer> change) {
    return of(change.apply(gazetteer));
  }

  /** All place names of {@code article} in text order, without overlap; each with its reason. */
  public List<PlaceMention> resolve(Article article, List<Sentence> sentences) {
    List<List<Word>> lines = sentences.stream().map(Word::of).toList();
    return new Senses(gazetteer, recognize(sentences, lines), setting(article, lines))
        .choices().stream().map(Choice::mention).toList();
  }

  /** ISO 3166 alpha-3 of the country of the publisher of {@code article}, if known. */
  public Optional<String> outletCountry(Article article) {
    return Optional.ofNullable(outlets.of(article)).map(Outlets.Outlet::country);
  }

  private Setting setting(Article article, List<List<Word>> lines) {
    Map<String, Double> countries = new HashMap<>(tellingWords.countries(lines));
    Outlets.Outlet outlet = outlets.of(article);
    if (outlet == null) {
      return new Setting(countries, null);
    }
    countries.merge(outlet.country(), OUTLET, Double::sum);
    return new Setting(countries, outlet.seat());
  }

  private List<Toponym> recognize(List<Sentence> sentences, List<List<Word>> lines) {
    Persons persons = new Persons(words);
    lines.forEach(persons::read);
    List<Toponym> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      found.addAll(recognizer.find(sentences.get(i), lines.get(i), persons));
    }
    return found;
  }
}
