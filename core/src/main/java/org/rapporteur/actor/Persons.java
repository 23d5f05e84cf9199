package org.rapporteur.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/** Persons by title, by surname alone, and those whom only the article knows. */
final class Persons {
  private static final int NEAR_YEARS = 15;
  private static final String OTHER_YEARS = "title and surname of a leader of other years";

  private final ArticleContext context;
  private final PhraseResolver resolver;

  Persons(ArticleContext context, PhraseResolver resolver) {
    this.context = context;
    this.resolver = resolver;
  }

  /** "Judge Marrero": what the title says of somebody whom the registry does not know. */
  Optional<Actor> byTitle(Phrase phrase) {
    if (phrase.head().wordClass() != WordClass.NAME) {
      return Optional.empty();
    }
    Optional<AgentNoun> title = resolver.titles().before(phrase);
    if (title.isEmpty() || context.registry().agent(phrase.head().lemma()).isPresent()) {
      return Optional.empty();
    }
    AgentNoun noun = title.get();
    String name = resolver.titles().properName(phrase);
    Optional<RegistryEntry> bearer = bearer(phrase, noun);
    if (bearer.isPresent() && bearer.get().heldOn(context.day())) {
      return Optional.of(resolver.named().persons().person(bearer.get(), phrase));
    }
    if (bearer.isPresent()) {
      return Optional.of(
          context.actor(
              bearer.get().country(),
              RegisteredPersons.former(noun.sectors(), phrase.isFormer()),
              bearer.get().name(),
              bearer.get().id(),
              noun.noun(),
              phrase,
              OTHER_YEARS));
    }
    Actor described = resolver.described().by(phrase, noun);
    return Optional.of(
        context.actor(
            described.country(),
            described.sectors(),
            name,
            null,
            noun.noun(),
            phrase,
            "person with title, " + described.reason()));
  }

  /** "President Bush" where nothing nearer tells of which country: a leader of other years. */
  private Optional<RegistryEntry> bearer(Phrase phrase, AgentNoun title) {
    LocalDate today = context.day();
    if (today == null || !title.sectors().contains("GOV")) {
      return Optional.empty();
    }
    Optional<String> own = resolver.country().own(phrase);
    List<RegistryEntry> holders =
        RegisteredPersons.persons(context.registry().findSurname(phrase.head().form())).stream()
            .filter(entry -> isWellKnown(entry) && entry.heldWithin(NEAR_YEARS, today))
            .filter(entry -> own.isEmpty() || own.get().equals(entry.country()))
            .filter(
                entry -> !context.introduced().isSomebodyElse(phrase.head().form(), entry.name()))
            .toList();
    List<RegistryEntry> same =
        holders.stream().filter(entry -> isOffice(entry, title.noun())).toList();
    List<RegistryEntry> now = same.stream().filter(entry -> entry.heldOn(today)).toList();
    return onlyOneCountry(now).or(() -> onlyOneCountry(same)).or(() -> onlyOneCountry(holders));
  }

  /** "Andrej Belousov" where the registry writes "Andrei": the same letters put otherwise. */
  Optional<Actor> byOtherSpelling(Phrase phrase) {
    if (phrase.head().wordClass() != WordClass.NAME || phrase.head().plural()) {
      return Optional.empty();
    }
    String name = Names.key(resolver.titles().properName(phrase));
    if (name.indexOf(' ') < 0) {
      return Optional.empty();
    }
    for (String other : Spellings.of(name)) {
      List<RegistryEntry> entries =
          RegisteredPersons.persons(context.registry().findKey(other)).stream()
              .filter(entry -> entry.heldOn(context.day()))
              .toList();
      if (!entries.isEmpty()) {
        return Optional.of(
            resolver.named().persons().person(resolver.named().persons().latest(entries), phrase));
      }
    }
    return Optional.empty();
  }

  private static boolean isOffice(RegistryEntry entry, String title) {
    String role = entry.role();
    return role != null && role.toLowerCase(Locale.ROOT).startsWith(title.toLowerCase(Locale.ROOT));
  }

  private static Optional<RegistryEntry> onlyOneCountry(List<RegistryEntry> holders) {
    boolean one = holders.stream().map(RegistryEntry::country).distinct().count() == 1;
    return one ? Optional.of(holders.getFirst()) : Optional.empty();
  }

  /** A surname alone: somebody whom the article named before, else a leader of the day. */
  Optional<Actor> bySurname(Phrase phrase) {
    String word = phrase.head().form();
    Optional<Actor> earlier = context.history().byShortName(word);
    if (earlier.isPresent()) {
      return earlier.map(actor -> context.mention(actor, phrase));
    }
    return isBareName(phrase) ? leader(phrase, word) : Optional.empty();
  }

  /** Neither "Fishmongers' Hall" nor "the Hall" nor "Luke Hall" is the minister of that name. */
  private static boolean isBareName(Phrase phrase) {
    for (Token token : phrase.core()) {
      boolean other =
          token.index() != phrase.head().index()
              && (token.wordClass() == WordClass.NAME
                  || token.wordClass() == WordClass.DETERMINER
                  || token.wordClass() == WordClass.POSSESSIVE_MARK
                  || token.wordClass() == WordClass.POSSESSIVE_PRONOUN);
      if (other) {
        return false;
      }
    }
    return !phrase.head().plural();
  }

  private Optional<Actor> leader(Phrase phrase, String surname) {
    List<RegistryEntry> holders =
        RegisteredPersons.persons(context.registry().findSurname(surname)).stream()
            .filter(entry -> isWellKnown(entry) && entry.heldOn(context.day()))
            .filter(entry -> !context.introduced().isSomebodyElse(surname, entry.name()))
            .toList();
    if (holders.isEmpty()) {
      return Optional.empty();
    }
    RegistryEntry best = resolver.named().persons().latest(holders);
    return onlyOneCountry(holders).map(any -> resolver.named().persons().person(best, phrase));
  }

  static boolean isWellKnown(RegistryEntry entry) {
    String role = entry.role() == null ? "" : entry.role().toLowerCase(Locale.ROOT);
    return role.startsWith("president")
        || role.startsWith("prime minister")
        || role.startsWith("chancellor")
        || role.contains("head of")
        || role.contains("supreme leader")
        || role.contains("chief of state")
        || role.contains("secretary of state")
        || role.contains("foreign minister");
  }

  /**
   * Somebody whom only the article names. The main country of a long article is theirs too; without
   * one they stay unknown, but pronouns and their surname still lead to them.
   */
  Optional<Actor> unknown(Phrase phrase) {
    Token head = phrase.head();
    if (head.wordClass() != WordClass.NAME || head.plural()) {
      return Optional.empty();
    }
    if (!context.introduced().isPerson(phrase.sentence(), head)) {
      return Optional.empty();
    }
    @Nullable String country = context.history().focus().domesticCountry().orElse(null);
    String name = resolver.titles().properName(phrase);
    String reason =
        country == null ? "person not known" : "person not known, main country of the article";
    return Optional.of(context.actor(country, List.of(), name, null, null, phrase, reason));
  }
}
