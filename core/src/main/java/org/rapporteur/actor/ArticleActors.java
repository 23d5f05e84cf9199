package org.rapporteur.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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

  private final ActorRegistry registry;
  private final PhraseResolver resolver;
  private final MentionHistory history;
  private final Map<Long, Optional<Actor>> resolved = new HashMap<>();

  private final Map<Actor, List<Actor>> parts = new HashMap<>();
  private final String articleText;
  private final PartyPhrases parties;

  private ArticleActors(
      ActorRegistry registry, PhraseResolver resolver, MentionHistory history, String articleText) {
    this.registry = registry;
    this.resolver = resolver;
    this.history = history;
    this.articleText = articleText;
    this.parties = new PartyPhrases(this, resolver, articleText);
  }

  /**
   * Resolves the actors of {@code sentences}.
   *
   * @param registry names and agent nouns
   * @param cities country of a city or region, for phrases such as "protesters in Aleppo"
   * @param outlet country of the publisher, if known
   * @param isTime whether words tell a time, and so name nobody
   * @param article the article
   * @param sentences its sentences
   */
  public static ArticleActors read(
      ActorRegistry registry,
      CountryOfPlace cities,
      @Nullable String outlet,
      Predicate<Span> isTime,
      Article article,
      List<Sentence> sentences) {
    LocalDate published = article.published();
    NameFinder names = new NameFinder(registry, cities, published, isTime);
    IntroducedNames introduced = IntroducedNames.read(sentences, registry);
    CountryFocus focus = CountryFocus.count(names, cities, introduced, article.title(), sentences);
    MentionHistory history = new MentionHistory(focus);
    PhraseResolver resolver =
        new PhraseResolver(
            new ArticleContext(
                registry,
                names,
                cities,
                history,
                introduced,
                QuotedSpeakers.read(sentences),
                published,
                outlet,
                article.text()));
    ArticleActors actors = new ArticleActors(registry, resolver, history, article.text());
    for (Sentence sentence : sentences) {
      actors.readSentence(sentence);
    }
    return actors;
  }

  private void readSentence(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (isPhraseHead(sentence, token)) {
        Optional<Actor> actor = resolver.resolve(sentence, token);
        Optional<Actor> person =
            actor.isPresent() ? Optional.empty() : resolver.unknownPerson(sentence, token);
        resolved.put(key(sentence, token), actor.or(() -> person.filter(ArticleActors::isKnown)));
        actor.or(() -> person).ifPresent(found -> add(sentence, token, found));
      }
    }
  }

  /** "Thai and Cambodian troops" are mentioned once and two parties. */
  private void add(Sentence sentence, Token head, Actor found) {
    history.add(sentence, head, found);
    List<Actor> several = parties.several(sentence, head, found);
    if (several.size() > 1) {
      parts.put(found, several);
    }
  }

  private static boolean isKnown(Actor actor) {
    return !actor.code().isEmpty();
  }

  private static boolean isPhraseHead(Sentence sentence, Token token) {
    boolean word =
        (token.isNominal() && !isPartOfName(token))
            || PhraseResolver.isRelative(token)
            || token.wordClass() == WordClass.PRONOUN
            || token.wordClass() == WordClass.POSSESSIVE_PRONOUN;
    boolean adjectiveAsNoun =
        token.wordClass() == WordClass.ADJECTIVE
            && !isModifier(sentence, token)
            && Character.isUpperCase(token.form().charAt(0));
    return (word && token.relation() != Relation.COMPOUND) || adjectiveAsNoun;
  }

  /** "Puerto" in "Puerto Rican lawmakers". */
  private static boolean isPartOfName(Token token) {
    return token.wordClass() == WordClass.NAME
        && (token.relation() == Relation.MODIFIER
            || token.relation() == Relation.ADVERB
            || token.relation() == Relation.OTHER);
  }

  /** "Cambodian" in "Thai and Cambodian troops". */
  private static boolean isModifier(Sentence sentence, Token adjective) {
    Token at = adjective;
    while (at.relation() == Relation.CONJUNCT && at.head() >= 0) {
      at = sentence.token(at.head());
    }
    return at.relation() == Relation.MODIFIER;
  }

  private static long key(Sentence sentence, Token token) {
    return ((long) sentence.index() << 32) | token.index();
  }

  /** The actor that the phrase with {@code head} names, if it names one. */
  public Optional<Actor> actor(Sentence sentence, Token head) {
    Optional<Actor> known = resolved.get(key(sentence, head));
    return known == null ? resolver.resolve(sentence, head) : known;
  }

  /** Whether {@code word} is a pronoun for things: "obtained the letters and published them". */
  public boolean standsForThings(Sentence sentence, Token word) {
    return history.standsForThings(sentence, word);
  }

  /** All mentions in text order. */
  public List<Actor> mentions() {
    return history.all().stream()
        .flatMap(actor -> parts.getOrDefault(actor, List.of(actor)).stream())
        .toList();
  }

  /**
   * The party that an argument names: its own actor, else the one that owns or modifies it
   * ("Moscow's actions", "a U.S. decision", "the government of Chad").
   */
  public List<Actor> party(Sentence sentence, Token head) {
    return parties.find(sentence, head);
  }

  /**
   * The state that {@code actor} acts for, as the same words mean it; the actor itself when it acts
   * for none.
   *
   * @param sectors sectors of the body of the state that is meant; empty for the state as a whole
   */
  public Actor state(Actor actor, List<String> sectors) {
    String country = actor.country();
    if (country == null || CountryFocus.isInternational(country)) {
      return actor;
    }
    return new Actor(
        country,
        sectors,
        registry.countryName(country),
        registry.countryId(country).orElse(null),
        null,
        actor.text(),
        actor.span(),
        actor.reason(),
        actor.alternatives());
  }

  /** An honest unknown: the words of a phrase that names no known actor. */
  public Actor unknown(Sentence sentence, Token head) {
    Phrase phrase = new Phrase(sentence, head);
    String words = phrase.span().of(articleText);
    return new Actor(
        null, List.of(), words, null, null, words, phrase.span(), "not known", List.of());
  }
}
