package org.rapporteur.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/** Actors that the registry knows by name, on the day of the report. */
final class RegisteredNames {
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "around",
          "across",
          "into",
          "throughout",
          "within");

  private static final Set<String> TOWN_PARTS =
      Set.of(
          "central",
          "downtown",
          "east",
          "eastern",
          "west",
          "western",
          "north",
          "northern",
          "south",
          "southern",
          "greater");

  /** Words of which many parties in many countries make their names. */
  private static final Set<String> PARTY_WORDS =
      Set.of(
          "party",
          "the",
          "solidarity",
          "unity",
          "freedom",
          "justice",
          "green",
          "reform",
          "progress",
          "liberal",
          "socialist",
          "social",
          "national",
          "new",
          "independence",
          "united",
          "popular",
          "communist",
          "peoples",
          "alliance");

  private final ArticleContext context;
  private final PhraseResolver resolver;
  private final Peoples peoples;
  private final RegisteredPersons persons;

  RegisteredNames(ArticleContext context, PhraseResolver resolver) {
    this.context = context;
    this.resolver = resolver;
    this.peoples = new Peoples(context, resolver);
    this.persons = new RegisteredPersons(context, resolver);
  }

  /** The actor whose registered name the phrase has at its head. */
  Optional<Actor> find(Phrase phrase) {
    int first = phrase.core().getFirst().index();
    Optional<NameFinder.Match> match =
        context.names().covering(phrase.sentence(), phrase.head(), first);
    if (match.isEmpty()
        || isPartOfPersonName(phrase, match.get())
        || isSomebodyElse(phrase, match.get())) {
      return Optional.empty();
    }
    return find(chosen(match.get(), phrase), phrase)
        .map(actor -> whole(actor, phrase, match.get()));
  }

  /** {@code actor} with all words of its name: "the Organization for …". */
  private Actor whole(Actor actor, Phrase phrase, NameFinder.Match match) {
    Token last = phrase.sentence().token(match.end() - 1);
    Span span = actor.span().cover(last.span());
    return span.equals(actor.span()) ? actor : context.mention(actor, span, actor.reason());
  }

  private Optional<Actor> find(RegistryEntry entry, Phrase phrase) {
    return switch (entry.kind()) {
      case NATIONALITY, PEOPLE ->
          Optional.of(
              peoples
                  .minority(phrase)
                  .orElseGet(() -> peoples.persons(entity(entry, phrase), entry, phrase)));
      case NOT_PERSON ->
          entry.sectors().isEmpty() ? Optional.empty() : Optional.of(entity(entry, phrase));
      case PERSON ->
          persons.isNamesake(entry, phrase)
              ? Optional.empty()
              : Optional.of(persons.person(entry, phrase));
      case ORGANIZATION ->
          isAnotherCountrysBody(entry, phrase) || isAnotherParty(entry)
              ? Optional.empty()
              : Optional.of(entity(entry, phrase));
      case GROUP ->
          entry.country() == null && isCivilian(entry.sectors())
              ? Optional.of(peoples.minority(phrase).orElseGet(() -> entity(entry, phrase)))
              : Optional.of(entity(entry, phrase));
      case CAPITAL -> Optional.of(isWhere(phrase) ? placeOf(entry, phrase) : entity(entry, phrase));
      case COUNTRY, SEAT -> Optional.of(entity(entry, phrase));
    };
  }

  private static boolean isCivilian(List<String> sectors) {
    return !sectors.isEmpty() && sectors.getFirst().equals("CVL");
  }

  /** "In Baghdad", "central Baghdad": the town, and not the government that sits there. */
  private static boolean isWhere(Phrase phrase) {
    Token head = phrase.head();
    boolean partOfTown =
        phrase.core().stream()
            .anyMatch(token -> TOWN_PARTS.contains(token.form().toLowerCase(Locale.ROOT)));
    boolean locative =
        head.relation() == Relation.PREPOSITION_OBJECT
            && head.head() >= 0
            && LOCATIVE.contains(phrase.sentence().token(head.head()).lemma());
    return partOfTown || locative;
  }

  private Actor placeOf(RegistryEntry entry, Phrase phrase) {
    String town = context.text(phrase.span());
    return context.actor(entry.country(), List.of(), town, null, null, phrase, "capital as place");
  }

  /** "De Croo" in "Herman De Croo" is not Alexander De Croo. */
  private boolean isSomebodyElse(Phrase phrase, NameFinder.Match match) {
    RegistryEntry entry = match.best();
    if (entry.kind() != RegistryEntry.Kind.PERSON || match.begin() == 0) {
      return false;
    }
    Token before = phrase.sentence().token(match.begin() - 1);
    return before.wordClass() == WordClass.NAME
        && before.relation() == Relation.COMPOUND
        && context.introduced().isGivenName(before.form())
        && !Arrays.asList(Names.key(entry.name()).split(" ", -1))
            .contains(Names.key(before.form()));
  }

  /** "Amman" in an article about Sudesh Amman. */
  private boolean isPartOfPersonName(Phrase phrase, NameFinder.Match match) {
    boolean place =
        match.end() - match.begin() == 1
            && switch (match.best().kind()) {
              case COUNTRY, CAPITAL, SEAT -> true;
              case NATIONALITY, PEOPLE, ORGANIZATION, PERSON, GROUP, NOT_PERSON -> false;
            };
    return place && context.introduced().isPerson(phrase.sentence(), phrase.head());
  }

  /** "The Unity Party" of a country of which the article does not speak is another one. */
  private boolean isAnotherParty(RegistryEntry entry) {
    CountryFocus focus = context.history().focus();
    String country = entry.country();
    return country != null
        && entry.sectors().contains("PTY")
        && focus.dominantCountry().filter(main -> !main.equals(country)).isPresent()
        && !focus.names(country, entry.name())
        && Arrays.stream(Names.key(entry.name()).split(" ", -1)).allMatch(PARTY_WORDS::contains);
  }

  /** "Chile's Defense Department" is not that of the United States. */
  private boolean isAnotherCountrysBody(RegistryEntry entry, Phrase phrase) {
    if (entry.country() == null || CountryFocus.isInternational(entry.country())) {
      return false;
    }
    for (Token owner : phrase.possessors()) {
      Optional<Actor> actor = resolver.resolve(phrase.sentence(), owner);
      if (actor.isPresent()
          && actor.get().reason().startsWith("country name")
          && !entry.country().equals(actor.get().country())) {
        return resolver.described().isDescription(phrase);
      }
    }
    return false;
  }

  /** Of several readings the one whose country the phrase or the article names. */
  private RegistryEntry chosen(NameFinder.Match match, Phrase phrase) {
    if (match.entries().size() == 1) {
      return match.best();
    }
    Optional<String> hint =
        resolver.country().own(phrase).or(() -> context.history().focus().dominantCountry());
    RegistryEntry best = match.best();
    if (best.kind() == RegistryEntry.Kind.PERSON) {
      List<RegistryEntry> known = RegisteredPersons.persons(match.entries());
      return known.stream()
          .filter(entry -> entry.heldOn(context.day()) == best.heldOn(context.day()))
          .filter(entry -> hint.isPresent() && hint.get().equals(entry.country()))
          .findFirst()
          .orElseGet(() -> persons.latest(known));
    }
    for (RegistryEntry entry : match.entries()) {
      boolean comparable =
          entry.kind() == best.kind() && entry.heldOn(context.day()) == best.heldOn(context.day());
      if (comparable && hint.isPresent() && hint.get().equals(entry.country())) {
        return entry;
      }
    }
    return best;
  }

  private Actor entity(RegistryEntry entry, Phrase phrase) {
    String country = entry.country();
    String reason = reason(entry);
    if (country == null && entry.kind() == RegistryEntry.Kind.ORGANIZATION) {
      Optional<PhraseCountry.Inferred> inferred = resolver.country().infer(phrase);
      if (inferred.isPresent()) {
        country = inferred.get().country();
        reason = reason + ", " + inferred.get().reason();
      }
    }
    if (country == null && entry.kind() == RegistryEntry.Kind.GROUP) {
      country = resolver.country().own(phrase).orElse(null); // "Rakhine Buddhists"
    }
    return context.actor(country, entry.sectors(), entry.name(), id(entry), null, phrase, reason);
  }

  /** A capital or a seat that acts is the state it stands for. */
  private @Nullable String id(RegistryEntry entry) {
    return switch (entry.kind()) {
      case CAPITAL, SEAT -> countryId(entry);
      case COUNTRY, NATIONALITY, PEOPLE, ORGANIZATION, PERSON, GROUP, NOT_PERSON -> entry.id();
    };
  }

  private @Nullable String countryId(RegistryEntry entry) {
    String country = entry.country();
    return country == null ? null : context.registry().countryId(country).orElse(null);
  }

  private static String reason(RegistryEntry entry) {
    return switch (entry.kind()) {
      case COUNTRY -> "country name";
      case NATIONALITY, PEOPLE -> "country adjective or people";
      case CAPITAL -> "capital as government";
      case SEAT -> "seat of government";
      case ORGANIZATION -> "organisation";
      case GROUP -> "group";
      case PERSON -> "person in office";
      case NOT_PERSON -> "named after a person";
    };
  }

  /** The persons whom the registry knows. */
  RegisteredPersons persons() {
    return persons;
  }

  /** The actor of a match alone, whatever phrase it stands in. */
  Actor of(NameFinder.Match match, Sentence sentence) {
    RegistryEntry entry = match.best();
    Span span = sentence.token(match.begin()).span().cover(sentence.token(match.end() - 1).span());
    return new Actor(
        entry.country(),
        entry.sectors(),
        entry.name(),
        entry.id(),
        entry.role(),
        context.text(span),
        span,
        reason(entry),
        List.of());
  }
}
