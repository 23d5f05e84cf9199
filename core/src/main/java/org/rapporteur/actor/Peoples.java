package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/** Peoples as persons: "100 Palestinians", "thousands of Kurds", "ethnic Albanians in Serbia". */
final class Peoples {
  private static final Set<String> QUANTITIES =
      Set.of(
          "thousand",
          "thousands",
          "hundred",
          "hundreds",
          "dozen",
          "dozens",
          "score",
          "scores",
          "group",
          "number",
          "crowd",
          "million",
          "millions",
          "majority",
          "most",
          "many",
          "some");

  private final ArticleContext context;
  private final PhraseResolver resolver;

  Peoples(ArticleContext context, PhraseResolver resolver) {
    this.context = context;
    this.resolver = resolver;
  }

  /** "100 Palestinians" are people; "Palestinians" may stand for their state. */
  Actor persons(Actor actor, RegistryEntry entry, Phrase phrase) {
    boolean counted =
        phrase.core().stream().anyMatch(Peoples::counts)
            || phrase.head().relation() == Relation.OBJECT
            || phrase.head().relation() == Relation.PASSIVE_SUBJECT
            || isCountedGroup(phrase);
    boolean persons = phrase.head().plural() && entry.kind() == RegistryEntry.Kind.PEOPLE;
    return persons && counted && actor.sectors().isEmpty()
        ? context.actor(
            actor.country(), List.of("CVL"), actor.text(), null, null, phrase, actor.reason())
        : actor;
  }

  private static boolean counts(Token token) {
    return token.wordClass() == WordClass.NUMBER
        || token.relation() == Relation.QUANTITY
        || (token.wordClass() == WordClass.ADJECTIVE
            && (token.index() == 0 || Character.isLowerCase(token.form().charAt(0))));
  }

  /** "Thousands of Kurds". */
  private static boolean isCountedGroup(Phrase phrase) {
    Token head = phrase.head();
    if (head.relation() != Relation.PREPOSITION_OBJECT || head.head() < 0) {
      return false;
    }
    Token preposition = phrase.sentence().token(head.head());
    return preposition.form().equals("of")
        && preposition.head() >= 0
        && QUANTITIES.contains(
            phrase.sentence().token(preposition.head()).lemma().toLowerCase(Locale.ROOT));
  }

  /** "ethnic Albanians in Serbia": people of the country they live in, if that is told at all. */
  Optional<Actor> minority(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    List<Token> places = phrase.after("in", "of", "from");
    boolean ethnic =
        phrase.core().stream().anyMatch(token -> token.form().equalsIgnoreCase("ethnic"));
    boolean livesThere = phrase.head().plural() && !phrase.after("of").isEmpty();
    if (!ethnic && !livesThere) {
      return Optional.empty();
    }
    String country = null;
    for (Token place : places) {
      Optional<Actor> lived = resolver.country().shallow(sentence, place);
      if (country == null && lived.isPresent()) {
        country = lived.get().country();
      }
    }
    if (!ethnic && country == null) {
      return Optional.empty();
    }
    if (country == null) {
      country = residence(phrase);
    }
    String name = context.text(phrase.span());
    return Optional.of(
        context.actor(
            country,
            minoritySectors(phrase),
            name,
            null,
            null,
            phrase,
            "ethnic minority where it lives"));
  }

  /** Civilians, and of which people, where there is a code for it. */
  private List<String> minoritySectors(Phrase phrase) {
    List<String> sectors = new ArrayList<>(List.of("CVL"));
    String people = Names.key(phrase.head().form());
    List<RegistryEntry> entries = new ArrayList<>(context.registry().findKey("ethnic " + people));
    entries.addAll(context.registry().findKey(people));
    entries.stream()
        .flatMap(entry -> entry.sectors().stream())
        .filter(ActorCodes::isGroup)
        .findFirst()
        .ifPresent(sectors::add);
    return sectors;
  }

  /** The other country that the sentence names most: "ethnic Albanians rallied in Serbia". */
  private @Nullable String residence(Phrase phrase) {
    String origin =
        context
            .names()
            .covering(phrase.sentence(), phrase.head(), phrase.head().index())
            .map(match -> match.best().country())
            .orElse(null);
    return context.history().focus().mostNamed(phrase.sentence(), origin).orElse(null);
  }
}
