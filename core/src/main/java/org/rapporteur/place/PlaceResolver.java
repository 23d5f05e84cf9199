package org.rapporteur.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
  private static final int ROUNDS = 3;

  private final Gazetteer gazetteer;
  private final NameWords words;
  private final PlaceRecognizer recognizer;
  private final Outlets outlets;

  private PlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.words = NameWords.builtIn();
    this.recognizer = new PlaceRecognizer(gazetteer, words);
    this.outlets = Outlets.builtIn();
  }

  /** A resolver on the gazetteer that comes with this program. */
  public static PlaceResolver builtIn() {
    return of(Gazetteer.builtIn());
  }

  /** A resolver on {@code gazetteer}. */
  public static PlaceResolver of(Gazetteer gazetteer) {
    return new PlaceResolver(gazetteer);
  }

  /** All place names of {@code article} in text order, without overlap; each with its reason. */
  public List<PlaceMention> resolve(Article article, List<Sentence> sentences) {
    List<Toponym> toponyms = recognize(sentences);
    Containment containment = Containment.of(toponyms);
    Focus focus = new Focus(gazetteer, outlets.country(article));
    Map<Toponym, Choice> chosen = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      Senses senses = new Senses(containment, focus);
      chosen = senses.choose(toponyms);
      focus = focus.refocused(chosen.values());
    }
    return mentions(toponyms, chosen);
  }

  /** ISO 3166 alpha-3 of the country in which the publisher of {@code article} sits, if known. */
  public @Nullable String outletCountry(Article article) {
    return outlets.country(article);
  }

  private List<Toponym> recognize(List<Sentence> sentences) {
    List<List<Word>> lines = new ArrayList<>();
    Persons persons = new Persons(words);
    for (Sentence sentence : sentences) {
      List<Word> line = Word.of(sentence);
      persons.read(line);
      lines.add(line);
    }
    List<Toponym> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      found.addAll(recognizer.find(sentences.get(i), lines.get(i), persons));
    }
    return Acceptance.accepted(found);
  }

  private static List<PlaceMention> mentions(List<Toponym> toponyms, Map<Toponym, Choice> chosen) {
    List<PlaceMention> mentions = new ArrayList<>();
    for (Toponym toponym : toponyms) {
      @Nullable Choice choice = chosen.get(toponym);
      if (choice != null) {
        mentions.add(choice.mention());
      }
    }
    return mentions;
  }
}
