package org.rapporteur.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.article.Span;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/**
 * The actors of one article: every phrase resolved in text order, so that pronouns, short names and
 * descriptions find what they stand for.
 */
public final class ArticleActors {
  /** How many nouns deep a party is looked for: "a blockade on Palestinian lorries". */
  private static final int DEEPEST_PARTY = 1;

  private final PhraseResolver resolver;
  private final MentionHistory history;
  private final Map<Long, Optional<Actor>> resolved = new HashMap<>();

  private final String articleText;

  private ArticleActors(PhraseResolver resolver, MentionHistory history, String articleText) {
    this.resolver = resolver;
    this.history = history;
    this.articleText = articleText;
  }

  /**
   * Resolves the actors of {@code sentences}.
   *
   * @param registry names and agent nouns
   * @param cities country of a city or region, for phrases such as "protesters in Aleppo"
   * @param outlet country of the publisher, if known
   * @param article the article
   * @param sentences its sentences
   */
  public static ArticleActors read(
      ActorRegistry registry,
      CountryOfPlace cities,
      @Nullable String outlet,
      Article article,
      List<Sentence> sentences) {
    LocalDate published = article.published();
    NameFinder names = new NameFinder(registry, published);
    IntroducedNames introduced = IntroducedNames.read(sentences, registry);
    CountryFocus focus = CountryFocus.count(names, cities, introduced, article.title(), sentences);
    MentionHistory history = new MentionHistory(focus);
    PhraseResolver resolver =
        new PhraseResolver(
            new ArticleContext(
                registry, names, cities, history, introduced, published, outlet, article.text()));
    ArticleActors actors = new ArticleActors(resolver, history, article.text());
    for (Sentence sentence : sentences) {
      actors.readSentence(sentence);
    }
    return actors;
  }

  private void readSentence(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (isPhraseHead(token)) {
        Optional<Actor> actor = resolver.resolve(sentence, token);
        Optional<Actor> person =
            actor.isPresent() ? Optional.empty() : resolver.unknownPerson(sentence, token);
        resolved.put(key(sentence, token), actor.or(() -> person.filter(ArticleActors::isKnown)));
        actor.or(() -> person).ifPresent(found -> history.add(sentence, token, found));
      }
    }
  }

  private static boolean isKnown(Actor actor) {
    return !actor.code().isEmpty();
  }

  private static boolean isPhraseHead(Token token) {
    boolean word =
        token.isNominal()
            || token.wordClass() == WordClass.PRONOUN
            || token.wordClass() == WordClass.POSSESSIVE_PRONOUN;
    boolean adjectiveAsNoun =
        token.wordClass() == WordClass.ADJECTIVE
            && token.relation() != Relation.MODIFIER
            && Character.isUpperCase(token.form().charAt(0));
    return (word && token.relation() != Relation.COMPOUND) || adjectiveAsNoun;
  }

  private static long key(Sentence sentence, Token token) {
    return ((long) sentence.index() << 32) | token.index();
  }

  /** The actor that the phrase with {@code head} names, if it names one. */
  public Optional<Actor> actor(Sentence sentence, Token head) {
    Optional<Actor> known = resolved.get(key(sentence, head));
    return known == null ? resolver.resolve(sentence, head) : known;
  }

  /** All mentions in text order. */
  public List<Actor> mentions() {
    return history.all();
  }

  /**
   * The party that an argument names: its own actor, else the one that owns or modifies it
   * ("Moscow's actions", "a U.S. decision", "the government of Chad").
   */
  public List<Actor> party(Sentence sentence, Token head) {
    return party(sentence, head, 0);
  }

  private List<Actor> party(Sentence sentence, Token head, int depth) {
    Optional<Actor> own = actor(sentence, head);
    if (own.isPresent()) {
      return withCoordinatedCountries(sentence, head, own.get());
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
      if (actor.isEmpty()) {
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
                span.of(articleText),
                null,
                null,
                span.of(articleText),
                span,
                actor.get().reason() + ", country in the phrase",
                List.of()));
      } else {
        found.add(actor.get());
      }
    }
    return found;
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
        span.of(articleText),
        span,
        all.reason() + ", one of several countries",
        List.of());
  }

  private List<Actor> actorsWithConjuncts(Sentence sentence, Token head) {
    List<Actor> found = new ArrayList<>();
    actor(sentence, head).ifPresent(found::add);
    for (Token conjunct : sentence.dependents(head, Relation.CONJUNCT)) {
      actor(sentence, conjunct).ifPresent(found::add);
    }
    return found;
  }

  /** An honest unknown: the words of a phrase that names no known actor. */
  public Actor unknown(Sentence sentence, Token head) {
    Phrase phrase = new Phrase(sentence, head);
    String words = phrase.span().of(articleText);
    return new Actor(
        null, List.of(), words, null, null, words, phrase.span(), "not known", List.of());
  }
}
