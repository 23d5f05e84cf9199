package org.rapporteur.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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

  private static final int NAMESAKE_YEARS = 3;

  private final ArticleContext context;
  private final PhraseResolver resolver;

  RegisteredNames(ArticleContext context, PhraseResolver resolver) {
    this.context = context;
    this.resolver = resolver;
  }

  /** The actor whose registered name the phrase has at its head. */
  Optional<Actor> find(Phrase phrase) {
    int first = phrase.core().getFirst().index();
    Optional<NameFinder.Match> match =
        context.names().covering(phrase.sentence(), phrase.head(), first);
    if (match.isEmpty() || isPartOfPersonName(phrase, match.get())) {
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
          Optional.of(minority(phrase).orElseGet(() -> people(entry, phrase)));
      case NOT_PERSON ->
          entry.sectors().isEmpty() ? Optional.empty() : Optional.of(entity(entry, phrase));
      case PERSON ->
          isNamesake(entry, phrase) ? Optional.empty() : Optional.of(person(entry, phrase));
      case ORGANIZATION ->
          isAnotherCountrysBody(entry, phrase)
              ? Optional.empty()
              : Optional.of(entity(entry, phrase));
      case GROUP ->
          entry.country() == null && isCivilian(entry.sectors())
              ? Optional.of(minority(phrase).orElseGet(() -> entity(entry, phrase)))
              : Optional.of(entity(entry, phrase));
      case CAPITAL -> Optional.of(isWhere(phrase) ? placeOf(entry, phrase) : entity(entry, phrase));
      case COUNTRY, SEAT -> Optional.of(entity(entry, phrase));
    };
  }

  /**
   * Whether somebody of that name, who left a lesser office years ago, has nothing to do with an
   * article that does not speak of their country.
   */
  private boolean isNamesake(RegistryEntry entry, Phrase phrase) {
    LocalDate day = context.day();
    CountryFocus focus = context.history().focus();
    return day != null
        && !focus.namesNone()
        && entry.country() != null
        && !CountryFocus.isInternational(entry.country())
        && !focus.names(entry.country(), entry.name())
        && !entry.heldWithin(NAMESAKE_YEARS, day)
        && !Persons.isWellKnown(entry)
        && resolver.titles().before(phrase).isEmpty();
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

  /** "100 Palestinians" are people; "Palestinians" may stand for their state. */
  private Actor people(RegistryEntry entry, Phrase phrase) {
    Actor actor = entity(entry, phrase);
    boolean counted =
        phrase.core().stream().anyMatch(RegisteredNames::counts)
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

  /** "ethnic Albanians in Serbia": people of the country they live in, if that is told at all. */
  private Optional<Actor> minority(Phrase phrase) {
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

  /** Of several readings the one whose country the phrase or the article names. */
  private RegistryEntry chosen(NameFinder.Match match, Phrase phrase) {
    if (match.entries().size() == 1) {
      return match.best();
    }
    Optional<String> hint =
        resolver.country().own(phrase).or(() -> context.history().focus().dominantCountry());
    RegistryEntry best = match.best();
    if (best.kind() == RegistryEntry.Kind.PERSON) {
      List<RegistryEntry> persons = persons(match.entries());
      return persons.stream()
          .filter(entry -> entry.heldOn(context.day()) == best.heldOn(context.day()))
          .filter(entry -> hint.isPresent() && hint.get().equals(entry.country()))
          .findFirst()
          .orElseGet(() -> latest(persons));
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

  /**
   * The persons among {@code entries}; who heads a state is not told once more by its territories.
   */
  static List<RegistryEntry> persons(List<RegistryEntry> entries) {
    Set<String> identified = new HashSet<>();
    for (RegistryEntry entry : entries) {
      if (entry.kind() == RegistryEntry.Kind.PERSON && entry.id() != null) {
        identified.add(Names.key(entry.name()));
      }
    }
    return entries.stream()
        .filter(entry -> entry.kind() == RegistryEntry.Kind.PERSON)
        .filter(entry -> entry.id() != null || !identified.contains(Names.key(entry.name())))
        .toList();
  }

  /** The entry that began last, of those that hold on the day if any does. */
  RegistryEntry latest(List<RegistryEntry> entries) {
    LocalDate day = context.day();
    RegistryEntry best = entries.getFirst();
    for (RegistryEntry entry : entries) {
      boolean later =
          entry.heldOn(day) == best.heldOn(day)
              && entry.from() != null
              && (best.from() == null || entry.from().isAfter(best.from()))
              && (day == null || !entry.from().isAfter(day));
      if (later) {
        best = entry;
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

  /** A person whom the registry knows; what the text calls them goes before the table. */
  Actor person(RegistryEntry entry, Phrase phrase) {
    List<String> sectors = former(entry.sectors(), !entry.heldOn(context.day()));
    String role = entry.heldOn(context.day()) ? entry.role() : "former " + entry.role();
    Optional<AgentNoun> title = resolver.titles().before(phrase);
    if (title.isPresent() && !title.get().sectors().isEmpty()) {
      boolean international =
          entry.country() != null && CountryFocus.isInternational(entry.country());
      sectors = international ? sectors : former(title.get().sectors(), phrase.isFormer());
      role = title.get().noun();
    } else {
      Optional<Actor> told = resolver.described().byApposition(phrase);
      boolean known = told.isPresent() && told.get().role() != null;
      if (known && told.get().country() != null && beatsTable(entry, told.get(), phrase)) {
        return context.actor(
            told.get().country(),
            told.get().sectors(),
            entry.name(),
            entry.id(),
            told.get().role(),
            phrase,
            told.get().reason());
      }
    }
    return context.actor(
        entry.country(), sectors, entry.name(), entry.id(), role, phrase, "person in office");
  }

  /**
   * Whether {@code told}, which stands beside the name, is what somebody is on the day: the table
   * knows of no office, or the text names another one and whose it is.
   */
  private boolean beatsTable(RegistryEntry entry, Actor told, Phrase phrase) {
    if (!entry.heldOn(context.day())) {
      return true;
    }
    boolean indefinite =
        phrase.appositions().stream()
            .map(beside -> new Phrase(phrase.sentence(), beside))
            .anyMatch(beside -> beside.isIndefinite() || beside.isFormer());
    return !indefinite && !told.isCivilian() && resolver.described().namesBody(phrase);
  }

  /** Who held office and does no more is of the elite. */
  static List<String> former(List<String> sectors, boolean past) {
    return past && (sectors.contains("GOV") || sectors.contains("LEG")) ? List.of("ELI") : sectors;
  }
}
