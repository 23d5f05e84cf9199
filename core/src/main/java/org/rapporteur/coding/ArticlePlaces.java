package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.article.Span;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.place.Place;
import org.rapporteur.place.PlaceMention;
import org.rapporteur.place.PlaceResolver;
import org.rapporteur.predication.Argument;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;
import org.rapporteur.predication.Role;

/** The places that an article names, and which of them is the place of an event. */
final class ArticlePlaces {
  private static final List<Role> WHERE = List.of(Role.LOCATION, Role.DESTINATION, Role.ORIGIN);

  private final List<PlaceMention> mentions;
  private final Map<String, String> countries = new HashMap<>();

  private ArticlePlaces(List<PlaceMention> mentions) {
    this.mentions = mentions;
    for (PlaceMention mention : mentions) {
      String country = mention.place().country();
      if (country != null) {
        countries.putIfAbsent(mention.place().text(), country);
      }
    }
  }

  /** Reads all place names of {@code article}. */
  static ArticlePlaces read(Article article, List<Sentence> sentences, PlaceResolver resolver) {
    return new ArticlePlaces(resolver.resolve(article, sentences));
  }

  /** Alpha-3 code of the country in which the place {@code name} of this article lies. */
  Optional<String> country(String name) {
    return Optional.ofNullable(countries.get(name));
  }

  /** The place of {@code draft}'s event: the most exact one that its own clause tells. */
  @Nullable Place of(EventDraft draft) {
    Predication predication = draft.predication();
    for (Role role : WHERE) {
      List<Place> places = new ArrayList<>();
      for (Argument argument : predication.fillers(role)) {
        places.addAll(within(phrase(predication.sentence(), argument.head())));
      }
      if (!places.isEmpty()) {
        return exactest(places);
      }
    }
    List<Place> around = around(draft.predications(), predication);
    if (!around.isEmpty()) {
      return exactest(around);
    }
    List<Place> objects = new ArrayList<>();
    for (Argument argument : predication.fillers(Role.OBJECT)) {
      objects.addAll(within(argument.head().span()));
    }
    return objects.isEmpty() ? null : exactest(objects);
  }

  /** Where the clauses around happen: "in Lagos gunmen entered a bank and shot a guard". */
  private List<Place> around(Predications predications, Predication predication) {
    List<Place> places = new ArrayList<>();
    Optional<Predication> at = predications.around(predication);
    for (int step = 0; step < predications.all().size() && at.isPresent(); step++) {
      for (Argument argument : at.get().fillers(Role.LOCATION)) {
        places.addAll(within(phrase(predication.sentence(), argument.head())));
      }
      at = places.isEmpty() ? predications.around(at.get()) : Optional.empty();
    }
    return places;
  }

  private static Place exactest(List<Place> places) {
    return places.stream()
        .max(Comparator.comparing(Place::precision))
        .orElseThrow(IllegalStateException::new);
  }

  private List<Place> within(Span span) {
    return mentions.stream()
        .filter(PlaceMention::literal)
        .map(PlaceMention::place)
        .filter(place -> place.span().overlaps(span))
        .toList();
  }

  private static Span phrase(Sentence sentence, Token head) {
    Span span = head.span();
    for (Token token : sentence.subtree(head)) {
      span = span.cover(token.span());
    }
    return span;
  }
}
