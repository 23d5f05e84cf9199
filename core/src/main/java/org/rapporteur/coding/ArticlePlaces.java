package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.Article;
import org.rapporteur.article.Span;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;
import org.rapporteur.place.Place;
import org.rapporteur.place.PlaceMention;
import org.rapporteur.place.PlaceResolver;
import org.rapporteur.predication.Argument;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;
import org.rapporteur.predication.Role;

/**
 * The places that an article names, and which of them is the place of an event: that of its own
 * clause, else of the clauses around it, else the only one where the sentence says that something
 * happens; what is done with force or in the street also happens where the sentences before it or
 * the dateline say, unless its parties are from elsewhere.
 */
final class ArticlePlaces {
  private static final List<Role> WHERE = List.of(Role.LOCATION, Role.DESTINATION, Role.ORIGIN);
  private static final List<Role> AROUND = List.of(Role.LOCATION, Role.DESTINATION);

  private static final Set<String> WHERE_WORDS =
      Set.of("in", "at", "near", "outside", "inside", "around", "across", "throughout", "off");

  /** Words that tell where only with a noun between: "on a street of Lagos". */
  private static final Set<String> ON_WORDS =
      Set.of("on", "along", "from", "into", "to", "through");

  /** What stands behind these within a phrase of place is no part of the place. */
  private static final Set<String> ELSEWHERE =
      Set.of("between", "against", "by", "about", "than", "like");

  /** What of a people's is land: "the Iranian coast". */
  private static final Set<String> LAND =
      Set.of(
          "coast",
          "soil",
          "territory",
          "waters",
          "airspace",
          "capital",
          "city",
          "town",
          "village",
          "province",
          "port",
          "island",
          "desert",
          "countryside",
          "region",
          "peninsula",
          "enclave");

  /** What happens in the open, at one place. */
  private static final Set<EventType> PHYSICAL =
      EnumSet.of(EventType.ASSAULT, EventType.PROTEST, EventType.COERCE, EventType.MOBILIZE);

  /** What is said against others, wherever the things happen that it is about. */
  private static final Set<EventType> SAID =
      EnumSet.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);

  /** How many sentences a narrative keeps its place. */
  private static final int NARRATIVE = 6;

  private final List<PlaceMention> mentions;
  private final List<Sentence> sentences;
  private final Map<String, String> countries = new HashMap<>();
  private final @Nullable Place dateline;
  private final PlaceAnaphora anaphora;

  private ArticlePlaces(String text, List<Sentence> sentences, List<PlaceMention> mentions) {
    this.sentences = List.copyOf(sentences);
    this.mentions = mentions;
    for (PlaceMention mention : mentions) {
      String country = mention.place().country();
      if (country != null) {
        countries.putIfAbsent(mention.place().text(), country);
      }
    }
    this.anaphora = new PlaceAnaphora(mentions);
    this.dateline = DatelinePlace.find(text, sentences, mentions).orElse(null);
  }

  /** Reads all place names of {@code article}. */
  static ArticlePlaces read(Article article, List<Sentence> sentences, PlaceResolver resolver) {
    return new ArticlePlaces(article.text(), sentences, resolver.resolve(article, sentences));
  }

  /** All place names in text order, literal or not. */
  List<PlaceMention> mentions() {
    return mentions;
  }

  /** Alpha-3 code of the country in which the place {@code name} of this article lies. */
  Optional<String> country(String name) {
    return Optional.ofNullable(countries.get(name));
  }

  /**
   * The place of {@code draft}'s event, or null when the article does not tell it.
   *
   * @param background whether it is history, which happens elsewhere than the story
   */
  @Nullable Place of(EventDraft draft, boolean background) {
    Predication predication = draft.predication();
    for (Role role : WHERE) {
      List<Place> places = of(draft.predications(), predication, role);
      if (!places.isEmpty()) {
        return refined(predication, exactest(places));
      }
    }
    Place taken = anaphora.of(predication);
    if (taken != null) {
      return taken;
    }
    List<Place> around = around(draft, predication);
    if (!around.isEmpty()) {
      return exactest(around);
    }
    List<Place> objects = objects(draft);
    if (!objects.isEmpty()) {
      return exactest(objects);
    }
    if (SAID.contains(draft.frame().type())) {
      return null;
    }
    Place only = onlyOne(predication.sentence(), tellers(draft));
    return only == null && !background ? narrated(draft) : only;
  }

  /** "on Mindanao island in the Philippines": the more exact of both. */
  private Place refined(Predication predication, Place place) {
    if (place.precision() != Place.Precision.COUNTRY || place.country() == null) {
      return place;
    }
    Sentence sentence = predication.sentence();
    return within(sentence.span()).stream()
        .filter(other -> place.country().equals(other.country()))
        .filter(other -> other.precision().compareTo(place.precision()) > 0)
        .filter(other -> isWhere(sentence, other) && isUnder(sentence, other, predication.head()))
        .max(Comparator.comparing(Place::precision))
        .orElse(place);
  }

  /** Whether {@code verb} is the first verb above {@code place}. */
  private static boolean isUnder(Sentence sentence, Place place, Token verb) {
    Token at = token(sentence, place);
    for (int step = 0; at != null && at.head() >= 0 && step < sentence.tokens().size(); step++) {
      at = sentence.token(at.head());
      if (at.equals(verb) || at.isVerb()) {
        return at.equals(verb);
      }
    }
    return false;
  }

  /** Places to which something is done: "visited Kenya", "attacked a Nairobi warehouse". */
  private List<Place> objects(EventDraft draft) {
    EventType type = draft.frame().type();
    List<Place> places = new ArrayList<>();
    if (type.quad().isMaterial() || type == EventType.CONSULT) {
      Sentence sentence = draft.predication().sentence();
      for (Argument argument : draft.predication().fillers(Role.OBJECT)) {
        for (Place place : within(phrase(sentence, argument.head()))) {
          if (isOrTellsApart(sentence, place, argument.head())) {
            places.add(place);
          }
        }
      }
    }
    return places;
  }

  private static boolean isOrTellsApart(Sentence sentence, Place place, Token head) {
    Token token = token(sentence, place);
    return token != null
        && (token.equals(head)
            || (token.relation() == Relation.COMPOUND && token.head() == head.index()));
  }

  /** Where those are who tell of the event. */
  private List<Place> tellers(EventDraft draft) {
    List<Place> places = new ArrayList<>();
    for (StatusReading.SpeakerRole speaker : draft.status().speakers()) {
      Predication telling = speaker.predication();
      WHERE.forEach(role -> places.addAll(of(draft.predications(), telling, role)));
      for (Argument argument : telling.fillers(Role.SUBJECT)) {
        places.addAll(within(phrase(telling.sentence(), argument.head())));
      }
    }
    return places;
  }

  /** The places of the role's phrases, but not of clauses within them. */
  private List<Place> of(Predications predications, Predication predication, Role role) {
    List<Place> places = new ArrayList<>();
    for (Argument argument : predication.fillers(role)) {
      for (Place place : within(phrase(predication.sentence(), argument.head()))) {
        if (!isInClause(predications, place, argument.head())
            && leadsThere(predication.sentence(), place, argument.head())) {
          places.add(place);
        }
      }
    }
    return places;
  }

  /** "the deal between Turkey and Libya" is at neither. */
  private static boolean leadsThere(Sentence sentence, Place place, Token phrase) {
    Token at = token(sentence, place);
    for (int step = 0; at != null && step < sentence.tokens().size(); step++) {
      if (at.equals(phrase) || at.head() < 0) {
        return true;
      }
      at = sentence.token(at.head());
      if (at.wordClass() == WordClass.PREPOSITION && ELSEWHERE.contains(at.lemma())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInClause(Predications predications, Place place, Token phrase) {
    Sentence sentence = predications.sentence();
    Token token = token(sentence, place);
    for (int step = 0; token != null && step < sentence.tokens().size(); step++) {
      if (token.equals(phrase) || token.head() < 0) {
        return false;
      }
      token = sentence.token(token.head());
      if (token.isVerb() && predications.at(token.index()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Token token(Sentence sentence, Place place) {
    for (Token token : sentence.tokens()) {
      boolean inside = token.span().overlaps(place.span());
      if (inside
          && (token.head() < 0 || !sentence.token(token.head()).span().overlaps(place.span()))) {
        return token;
      }
    }
    return null;
  }

  /** Where the clauses around happen, but not where somebody tells of it. */
  private List<Place> around(EventDraft draft, Predication predication) {
    Predications predications = draft.predications();
    List<Place> places = new ArrayList<>();
    Optional<Predication> at = predications.around(predication);
    for (int step = 0; step < predications.all().size() && at.isPresent(); step++) {
      Predication outer = at.get();
      boolean telling =
          draft.status().speakers().stream()
              .anyMatch(speaker -> speaker.predication().head().equals(outer.head()));
      if (!telling) {
        AROUND.forEach(role -> places.addAll(of(predications, outer, role)));
      }
      at = places.isEmpty() ? predications.around(outer) : Optional.empty();
    }
    return places;
  }

  /** The most exact place in the only country where the sentence says that something happens. */
  private @Nullable Place onlyOne(Sentence sentence, List<Place> elsewhere) {
    List<Place> places =
        within(sentence.span()).stream()
            .filter(place -> isWhere(sentence, place) && !elsewhere.contains(place))
            .filter(place -> place.country() != null)
            .toList();
    long countries = places.stream().map(Place::country).distinct().count();
    return countries == 1 ? exactest(places) : null;
  }

  private static boolean isWhere(Sentence sentence, Place place) {
    Token noun = token(sentence, place);
    boolean acts = noun != null && noun.relation() == Relation.SUBJECT;
    if (acts && place.precision() == Place.Precision.ADMIN1) {
      return true;
    }
    for (int step = 0; noun != null && step < sentence.tokens().size(); step++) {
      if (noun.relation() == Relation.PREPOSITION_OBJECT) {
        Token preposition = sentence.token(noun.head());
        if (WHERE_WORDS.contains(preposition.lemma())
            || (step > 0 && ON_WORDS.contains(preposition.lemma()))) {
          return true;
        }
        if (!preposition.lemma().equals("of") || preposition.head() < 0) {
          return false;
        }
        noun = sentence.token(preposition.head());
      } else if (isPartOfName(noun)) {
        noun = sentence.token(noun.head());
      } else {
        return false;
      }
    }
    return false;
  }

  private static boolean isPartOfName(Token noun) {
    return noun.relation() == Relation.COMPOUND
        || noun.relation() == Relation.APPOSITION
        || noun.relation() == Relation.MODIFIER;
  }

  /** Where the sentences before say that things happen, or else the dateline. */
  private @Nullable Place narrated(EventDraft draft) {
    Status status = draft.status().status();
    boolean told = status == Status.HAPPENED || status == Status.ALLEGED;
    Sentence sentence = draft.predication().sentence();
    if (!told
        || draft.status().background()
        || !PHYSICAL.contains(draft.frame().type())
        || !within(sentence.span()).isEmpty()) {
      return null;
    }
    int from = Math.max(0, sentence.index() - NARRATIVE);
    for (int index = sentence.index() - 1; index >= from; index--) {
      Place place = onlyOne(sentences.get(index), List.of());
      if (place != null) {
        return isAtHome(draft, place) ? place : null;
      }
    }
    return dateline != null && isAtHome(draft, dateline) ? dateline : null;
  }

  /** Whether no party is known to be from another country than all of {@code place}. */
  private static boolean isAtHome(EventDraft draft, Place place) {
    Set<String> parties = new HashSet<>();
    Stream.concat(draft.parties().source().stream(), draft.parties().target().stream())
        .map(Actor::country)
        .filter(country -> country != null && !country.isEmpty())
        .forEach(parties::add);
    return parties.isEmpty() || (place.country() != null && parties.contains(place.country()));
  }

  private static Place exactest(List<Place> places) {
    return places.stream()
        .max(Comparator.comparing(Place::precision))
        .orElseThrow(IllegalStateException::new);
  }

  private List<Place> within(Span span) {
    return mentions.stream()
        .filter(mention -> mention.place().span().overlaps(span))
        .filter(mention -> mention.literal() || isOfLand(mention))
        .map(PlaceMention::place)
        .toList();
  }

  /** "off the Iranian coast": there a people stands for its land. */
  private boolean isOfLand(PlaceMention mention) {
    for (Sentence sentence : sentences) {
      if (sentence.span().overlaps(mention.place().span())) {
        Token word = token(sentence, mention.place());
        boolean attribute =
            word != null
                && word.head() > word.index()
                && (word.relation() == Relation.MODIFIER || word.relation() == Relation.COMPOUND);
        return attribute && word != null && LAND.contains(sentence.token(word.head()).lemma());
      }
    }
    return false;
  }

  private static Span phrase(Sentence sentence, Token head) {
    Span span = head.span();
    for (Token token : sentence.subtree(head)) {
      span = span.cover(token.span());
    }
    return span;
  }
}
