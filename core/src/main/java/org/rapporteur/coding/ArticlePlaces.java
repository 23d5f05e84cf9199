package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.article.Span;
import org.rapporteur.language.Relation;
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

  private static final Set<String> WHERE_WORDS = Set.of("in", "at", "near", "outside", "inside");
  private static final List<Role> AROUND = List.of(Role.LOCATION, Role.DESTINATION);

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

  /** All place names in text order, literal or not. */
  List<PlaceMention> mentions() {
    return mentions;
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
    return objects.isEmpty() ? onlyOne(predication.sentence()) : exactest(objects);
  }

  /** The only country in which the sentence says that something is or happens. */
  private @Nullable Place onlyOne(Sentence sentence) {
    List<Place> places =
        within(sentence.span()).stream().filter(p -> isWhere(sentence, p)).toList();
    long countries = places.stream().map(Place::country).distinct().count();
    return countries == 1 ? exactest(places) : null;
  }

  private static boolean isWhere(Sentence sentence, Place place) {
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(place.span()) && token.head() >= 0) {
        return isObject(sentence, token)
            || (token.relation() == Relation.COMPOUND
                && isObject(sentence, sentence.token(token.head())));
      }
    }
    return false;
  }

  private static boolean isObject(Sentence sentence, Token noun) {
    return noun.relation() == Relation.PREPOSITION_OBJECT
        && WHERE_WORDS.contains(sentence.token(noun.head()).lemma());
  }

  /** Where the clauses around happen: "in Lagos gunmen entered a bank and shot a guard". */
  private List<Place> around(Predications predications, Predication predication) {
    List<Place> places = new ArrayList<>();
    Optional<Predication> at = predications.around(predication);
    for (int step = 0; step < predications.all().size() && at.isPresent(); step++) {
      for (Role role : AROUND) {
        for (Argument argument : at.get().fillers(role)) {
          places.addAll(within(phrase(predication.sentence(), argument.head())));
        }
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
