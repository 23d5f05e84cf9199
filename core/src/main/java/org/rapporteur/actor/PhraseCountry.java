package org.rapporteur.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/**
 * The country of a phrase that names none by its head: from the phrase itself, then from an earlier
 * mention, the sentence, the article and the outlet. The reason says which.
 */
final class PhraseCountry {
  /** Wars and the like are called after a country and yet not part of it. */
  private static final Set<String> CALLED_AFTER = Set.of("war", "wars", "crisis", "era");

  private static final Set<String> LEAVING =
      Set.of(
          "withdrawal",
          "withdraw",
          "removal",
          "remove",
          "evacuation",
          "evacuate",
          "pullout",
          "pullback",
          "expulsion",
          "expel",
          "departure",
          "retreat",
          "release",
          "free",
          "exit");

  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "both");

  /** The reason of the weakest guess from the text. */
  static final String MAIN_COUNTRY = "main country of the article";

  private final ArticleContext context;
  private final PhraseResolver resolver;

  PhraseCountry(ArticleContext context, PhraseResolver resolver) {
    this.context = context;
    this.resolver = resolver;
  }

  /** A country and where it was taken from. */
  record Inferred(String country, String reason) {}

  /** The country of {@code phrase}, from nearest to farthest. */
  Optional<Inferred> infer(Phrase phrase) {
    Optional<String> own = own(phrase);
    if (own.isPresent()) {
      return Optional.of(new Inferred(own.get(), "country in the phrase"));
    }
    Optional<Actor> earlier =
        context.history().byNoun(phrase.head().lemma().toLowerCase(Locale.ROOT));
    if (earlier.isPresent() && earlier.get().country() != null && !isAnybody(phrase)) {
      return Optional.of(
          new Inferred(earlier.get().country(), "named earlier as " + earlier.get().text()));
    }
    Optional<String> beside = beside(phrase);
    if (beside.isPresent()) {
      return beside.map(country -> new Inferred(country, "country of whom it stands beside"));
    }
    Optional<String> where = isHarmless(phrase) ? whereIn(phrase.sentence()) : Optional.empty();
    return where
        .map(country -> new Inferred(country, "country of the place in the sentence"))
        .or(() -> around(phrase.sentence()));
  }

  /** "Thousands of people": others than those named before; "the people" may be the same. */
  private boolean isAnybody(Phrase phrase) {
    return !POINTING.contains(phrase.core().getFirst().form().toLowerCase(Locale.ROOT))
        && resolver
            .described()
            .agent(phrase)
            .filter(agent -> agent.sectors().equals(List.of("CVL")))
            .isPresent();
  }

  /** Whoever suffers is of the place where it happens rather than of those who do it. */
  private boolean isHarmless(Phrase phrase) {
    return resolver
        .described()
        .agent(phrase)
        .filter(agent -> agent.sectors().contains("CVL") || agent.sectors().contains("UAF"))
        .isPresent();
  }

  private Optional<String> whereIn(Sentence sentence) {
    return context.history().focus().where(sentence);
  }

  /** "The Kenyan president and two ministers" are of one country. */
  private Optional<String> beside(Phrase phrase) {
    Token head = phrase.head();
    if (head.relation() != Relation.CONJUNCT || head.head() < 0) {
      return Optional.empty();
    }
    Phrase first = new Phrase(phrase.sentence(), phrase.sentence().token(head.head()));
    return resolver.described().isDescription(first) || resolver.titles().before(first).isPresent()
        ? own(first)
        : Optional.empty();
  }

  /** The country that {@code sentence}, the article or its outlet lends to those without one. */
  Optional<Inferred> around(Sentence sentence) {
    CountryFocus focus = context.history().focus();
    Optional<String> only = focus.onlyCountry(sentence);
    if (only.isPresent()) {
      return Optional.of(new Inferred(only.get(), "only country in the sentence"));
    }
    Optional<String> dominant = focus.dominantCountry();
    if (dominant.isPresent()) {
      return dominant.map(country -> new Inferred(country, MAIN_COUNTRY));
    }
    return focus.namesNone()
        ? Optional.ofNullable(context.outletCountry())
            .map(country -> new Inferred(country, "country of the outlet"))
        : Optional.empty();
  }

  /** The country that the phrase names: by an adjective, an owner, or a place behind it. */
  Optional<String> own(Phrase phrase) {
    Optional<String> adjective = ofModifier(phrase);
    if (adjective.isPresent()) {
      return adjective;
    }
    for (Token owner : phrase.possessors()) {
      Optional<Actor> actor = resolver.resolve(phrase.sentence(), owner);
      if (actor.isPresent() && actor.get().country() != null) {
        return Optional.ofNullable(actor.get().country());
      }
    }
    int first = phrase.core().getFirst().index();
    boolean leaves = isLeaving(phrase);
    for (Token noun :
        leaves
            ? phrase.after("of", "in", "at", "near", "for")
            : phrase.after("of", "in", "from", "at", "near", "for")) {
      boolean behind = noun.index() != phrase.head().index() && noun.index() >= first;
      Optional<Actor> actor = behind ? shallow(phrase.sentence(), noun) : Optional.empty();
      if (actor.isPresent() && actor.get().country() != null) {
        return Optional.ofNullable(actor.get().country());
      }
    }
    return Optional.empty();
  }

  /** "The withdrawal of some forces from Panama": whence they go, and not whose they are. */
  private static boolean isLeaving(Phrase phrase) {
    Token at = phrase.head();
    for (int steps = 0; steps < 2 && at.head() >= 0; steps++) {
      at = phrase.sentence().token(at.head());
      if (LEAVING.contains(at.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** The country that an adjective or noun before the head names: "Greek", "Macedonia border". */
  Optional<String> ofModifier(Phrase phrase) {
    for (Token modifier : phrase.modifiers()) {
      Optional<String> country = countryOf(phrase.sentence(), modifier, phrase.head());
      if (country.isPresent()) {
        return country;
      }
    }
    return ofSibling(phrase);
  }

  /** "Israeli" before "troop" in "an Israeli troop pullback". */
  private Optional<String> ofSibling(Phrase phrase) {
    Token head = phrase.head();
    int before = phrase.core().getFirst().index() - 1;
    if (head.relation() != Relation.COMPOUND || before < 0) {
      return Optional.empty();
    }
    Token sibling = phrase.sentence().token(before);
    return sibling.head() == head.head()
        ? countryOf(phrase.sentence(), sibling, head)
        : Optional.empty();
  }

  /** The actor of names and places only, without asking for a country again. */
  Optional<Actor> shallow(Sentence sentence, Token noun) {
    Phrase phrase = new Phrase(sentence, noun);
    Optional<NameFinder.Match> match =
        context.names().covering(sentence, noun, phrase.core().getFirst().index());
    if (match.isPresent()) {
      return Optional.of(resolver.named().of(match.get(), sentence));
    }
    for (Token owner : phrase.possessors()) {
      Optional<NameFinder.Match> inner = context.names().covering(sentence, owner, 0);
      if (inner.isPresent()) {
        return Optional.of(resolver.named().of(inner.get(), sentence));
      }
    }
    for (Token modifier : phrase.modifiers()) {
      Optional<NameFinder.Match> inner =
          context.names().covering(sentence, modifier, modifier.index());
      if (inner.isPresent()) {
        return Optional.of(resolver.named().of(inner.get(), sentence));
      }
    }
    return noun.wordClass() == WordClass.NAME ? resolver.place(phrase) : Optional.empty();
  }

  private Optional<String> countryOf(Sentence sentence, Token token, Token head) {
    if (isCalledAfter(sentence, token)) {
      return Optional.empty();
    }
    Optional<NameFinder.Match> match =
        context
            .names()
            .covering(sentence, token, Math.max(0, token.index() - 3))
            .filter(found -> found.end() <= head.index());
    if (match.isPresent()) {
      String country = match.get().best().country();
      return country == null || CountryFocus.isInternational(country)
          ? Optional.empty()
          : Optional.of(country);
    }
    return token.wordClass() == WordClass.NAME
        ? context.places().country(token.form())
        : Optional.empty();
  }

  /** "Iraq" in "an Iraq War veteran" says nothing of the veteran. */
  private static boolean isCalledAfter(Sentence sentence, Token token) {
    List<Token> tokens = sentence.tokens();
    int next = token.index() + 1;
    return token.relation() == Relation.COMPOUND
        && next < tokens.size()
        && CALLED_AFTER.contains(tokens.get(next).form().toLowerCase(Locale.ROOT));
  }
}
