package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/**
 * The parties that one phrase names: its own actor, several countries together, those who come
 * along, else whoever owns or modifies it.
 */
final class PartyPhrases {
  /** How many nouns deep a party is looked for: "a blockade on Palestinian lorries". */
  private static final int DEEPEST_PARTY = 1;

  /** Verbs of those who come along. */
  private static final Set<String> ALONG = Set.of("accompany", "join", "flank", "escort");

  /** What is called after a country and has nothing to do with it: "the Uruguay round". */
  private static final Set<String> CALLED_AFTER =
      Set.of(
          "neighborhood",
          "neighbourhood",
          "street",
          "avenue",
          "boulevard",
          "square",
          "park",
          "round",
          "hotel",
          "stadium",
          "farm",
          "highway",
          "road",
          "bridge",
          "clause",
          "night",
          "cup",
          "open",
          "festival");

  private final ArticleActors actors;
  private final PhraseResolver resolver;
  private final String text;

  PartyPhrases(ArticleActors actors, PhraseResolver resolver, String text) {
    this.actors = actors;
    this.resolver = resolver;
    this.text = text;
  }

  /** The parties of the phrase of {@code head}; see {@link ArticleActors#party}. */
  List<Actor> find(Sentence sentence, Token head) {
    return party(sentence, head, 0);
  }

  private List<Actor> party(Sentence sentence, Token head, int depth) {
    Optional<Actor> own = actors.actor(sentence, head);
    if (own.isPresent()) {
      List<Actor> all = withCoordinatedCountries(sentence, head, own.get());
      all.addAll(delegation(sentence, head));
      return all;
    }
    List<Actor> found = new ArrayList<>();
    Phrase phrase = new Phrase(sentence, head);
    for (Token owner : phrase.possessors()) {
      found.addAll(actorsWithConjuncts(sentence, owner));
    }
    if (found.isEmpty()) {
      found.addAll(modifiers(sentence, phrase));
    }
    if (found.isEmpty()) {
      for (Token maker : phrase.makers()) {
        found.addAll(actorsWithConjuncts(sentence, maker));
      }
    }
    if (found.isEmpty() && depth < DEEPEST_PARTY) {
      for (Token noun :
          phrase.after("of", "by", "against", "on", "in", "between", "with", "from")) {
        found.addAll(actorsWithConjuncts(sentence, noun));
        if (found.isEmpty()) {
          found.addAll(party(sentence, noun, depth + 1));
        }
        if (!found.isEmpty()) {
          break;
        }
      }
    }
    return found;
  }

  /** "Israeli" and "troop" in "an Israeli troop pullback" are one party; two countries are two. */
  private List<Actor> modifiers(Sentence sentence, Phrase phrase) {
    List<Actor> found = new ArrayList<>();
    for (Token modifier : phrase.modifiers()) {
      Optional<Actor> actor = resolver.resolveModifier(sentence, modifier);
      if (actor.isEmpty() || isCalledAfter(phrase.head(), actor.get())) {
        continue;
      }
      Actor last = found.isEmpty() ? null : found.getLast();
      boolean joins =
          last != null
              && last.sectors().isEmpty()
              && actor.get().reason().startsWith("agent noun")
              && modifier.index() <= phrase.head().index()
              && last.span().end() + 1 >= actor.get().span().begin();
      if (joins && last != null) {
        Span span = last.span().cover(actor.get().span());
        found.set(
            found.size() - 1,
            new Actor(
                last.country(),
                actor.get().sectors(),
                span.of(text),
                null,
                null,
                span.of(text),
                span,
                actor.get().reason() + ", country in the phrase",
                List.of()));
      } else {
        found.add(actor.get());
      }
    }
    return found;
  }

  private static boolean isCalledAfter(Token head, Actor country) {
    return country.reason().startsWith("country name") && CALLED_AFTER.contains(head.lemma());
  }

  /** Those who come along: "Putin, accompanied by two ministers". */
  private List<Actor> delegation(Sentence sentence, Token head) {
    List<Actor> members = new ArrayList<>();
    for (Token clause : sentence.dependents(head, Relation.NOUN_CLAUSE)) {
      if (ALONG.contains(clause.lemma())) {
        for (Token by : sentence.dependents(clause, Relation.AGENT)) {
          for (Token member : sentence.dependents(by, Relation.PREPOSITION_OBJECT)) {
            members.addAll(actorsWithConjuncts(sentence, member));
          }
        }
      }
    }
    return members;
  }

  /** The parties that the phrase of {@code head}, together {@code own}, names one by one. */
  List<Actor> several(Sentence sentence, Token head, Actor own) {
    return withCoordinatedCountries(sentence, head, own);
  }

  /** "Hungarian and Romanian officials" are two parties. */
  private List<Actor> withCoordinatedCountries(Sentence sentence, Token head, Actor own) {
    List<Actor> found = new ArrayList<>(List.of(own));
    if (!head.plural() || own.country() == null) {
      return found;
    }
    Phrase phrase = new Phrase(sentence, head);
    List<Token> owners = new ArrayList<>(sentence.dependents(head, Relation.MODIFIER));
    owners.addAll(phrase.possessors());
    owners.addAll(phrase.after("of", "from"));
    for (Token modifier : owners) {
      for (Token conjunct : conjuncts(sentence, modifier)) {
        Optional<Actor> other = resolver.resolveModifier(sentence, conjunct);
        if (other.isPresent()
            && other.get().country() != null
            && !other.get().country().equals(own.country())) {
          found.set(0, of(own, own.country(), modifier.span()));
          found.add(of(own, other.get().country(), conjunct.span()));
        }
      }
    }
    return found;
  }

  /** What stands beside {@code first} in a list, whether each hangs on the first or on the last. */
  private static List<Token> conjuncts(Sentence sentence, Token first) {
    List<Token> all = new ArrayList<>();
    for (Token conjunct : sentence.dependents(first, Relation.CONJUNCT)) {
      all.add(conjunct);
      all.addAll(conjuncts(sentence, conjunct));
    }
    return all;
  }

  /** The party of {@code country} among those whom a phrase names together. */
  private Actor of(Actor all, @Nullable String country, Span span) {
    return new Actor(
        country,
        all.sectors(),
        all.name(),
        null,
        all.role(),
        span.of(text),
        span,
        all.reason() + ", one of several countries",
        List.of());
  }

  private List<Actor> actorsWithConjuncts(Sentence sentence, Token head) {
    List<Actor> found = new ArrayList<>();
    actors.actor(sentence, head).ifPresent(found::add);
    for (Token conjunct : conjuncts(sentence, head)) {
      actors.actor(sentence, conjunct).ifPresent(found::add);
    }
    return found;
  }
}
