package org.rapporteur.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/**
 * Resolves one phrase: by its names, its titles and agent nouns, its owners, and what came before.
 */
final class PhraseResolver {
  private static final Set<String> FORMER = Set.of("former", "ex", "retired", "ousted", "deposed");
  private static final int NEAR_YEARS = 15;
  private static final String OTHER_YEARS = "title and surname of a leader of other years";
  private static final Set<String> STATE_NOUNS = Set.of("country", "nation", "state", "kingdom");

  private final ActorRegistry registry;
  private final NameFinder names;
  private final CountryOfPlace places;
  private final MentionHistory history;
  private final IntroducedNames introduced;
  private final @Nullable LocalDate day;
  private final String articleText;

  PhraseResolver(
      ActorRegistry registry,
      NameFinder names,
      CountryOfPlace places,
      MentionHistory history,
      IntroducedNames introduced,
      @Nullable LocalDate day,
      String articleText) {
    this.introduced = introduced;
    this.registry = registry;
    this.names = names;
    this.places = places;
    this.history = history;
    this.day = day;
    this.articleText = articleText;
  }

  /** The actor that the phrase of {@code head} names. */
  Optional<Actor> resolve(Sentence sentence, Token head) {
    if (head.wordClass() == WordClass.PRONOUN || head.wordClass() == WordClass.POSSESSIVE_PRONOUN) {
      return history
          .byPronoun(sentence, head)
          .map(actor -> mention(actor, head.form(), head.span(), actor.reason()));
    }
    Phrase phrase = new Phrase(sentence, head);
    Optional<IntroducedNames.Explained> explained = introduced.explained(head.form(), sentence);
    if (explained.isPresent()) {
      IntroducedNames.Explained full = explained.get();
      return byWords(new Phrase(full.sentence(), full.head())).map(actor -> mention(actor, phrase));
    }
    return byWords(phrase);
  }

  /** The actor that the words of {@code phrase} name, whatever the article calls it besides. */
  private Optional<Actor> byWords(Phrase phrase) {
    Token head = phrase.head();
    Optional<Actor> named = byName(phrase);
    if (named.isPresent()) {
      return named;
    }
    Optional<Actor> titled = byTitle(phrase);
    if (titled.isPresent()) {
      return titled;
    }
    Optional<Actor> agent = byAgentNoun(phrase);
    if (agent.isPresent()) {
      return agent;
    }
    if (head.wordClass() == WordClass.NAME) {
      return byShortName(phrase).or(() -> byApposition(phrase)).or(() -> byPlace(phrase));
    }
    if (STATE_NOUNS.contains(head.lemma()) && !head.plural()) {
      return history.latestState().map(state -> mention(state, phrase));
    }
    return Optional.empty();
  }

  /** The actor that a modifier alone names: "Israeli", "Kremlin", "rebel". */
  Optional<Actor> resolveModifier(Sentence sentence, Token modifier) {
    return names
        .covering(sentence, modifier, Math.max(0, modifier.index() - 3))
        .map(match -> toActor(match, sentence))
        .filter(actor -> actor.country() != null || !actor.sectors().isEmpty())
        .or(() ->
            registry
                .agent(modifier.lemma())
                .filter(agent -> !agent.sectors().isEmpty())
                .map(agent -> agentActor(new Phrase(sentence, modifier), agent)));
  }

  // ---- names

  private Optional<Actor> byName(Phrase phrase) {
    int first = phrase.core().getFirst().index();
    Optional<NameFinder.Match> match = names.covering(phrase.sentence(), phrase.head(), first);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    RegistryEntry entry = chosen(match.get(), phrase);
    if (entry.kind() == RegistryEntry.Kind.NATIONALITY
        || entry.kind() == RegistryEntry.Kind.PEOPLE) {
      Optional<Actor> minority = minority(phrase);
      if (minority.isPresent()) {
        return minority;
      }
    }
    return switch (entry.kind()) {
      case NOT_PERSON ->
          entry.sectors().isEmpty() ? Optional.empty() : Optional.of(entryActor(entry, phrase));
      case PERSON -> Optional.of(personActor(entry, phrase));
      default -> Optional.of(entryActor(entry, phrase));
    };
  }

  /** "ethnic Albanians in Serbia": people of the country they live in, if that is told at all. */
  private Optional<Actor> minority(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    boolean ethnic =
        sentence.dependents(phrase.head()).stream()
            .anyMatch(token -> token.lemma().toLowerCase(Locale.ROOT).equals("ethnic"));
    if (!ethnic) {
      return Optional.empty();
    }
    String country = null;
    for (Token place : phrase.after("in", "of", "from")) {
      Optional<Actor> lived = resolveShallow(sentence, place);
      if (country == null && lived.isPresent()) {
        country = lived.get().country();
      }
    }
    String name = text(phrase.span());
    return Optional.of(
        actor(country, List.of("CVL"), name, null, null, phrase, "ethnic minority where it lives"));
  }

  /** Of several readings the one whose country the phrase or the article names. */
  private RegistryEntry chosen(NameFinder.Match match, Phrase phrase) {
    if (match.entries().size() == 1) {
      return match.best();
    }
    Optional<String> hint = ownCountry(phrase, match.begin());
    if (hint.isEmpty()) {
      hint = history.focus().dominantCountry();
    }
    RegistryEntry best = match.best();
    for (RegistryEntry entry : match.entries()) {
      boolean comparable = entry.kind() == best.kind() && entry.heldOn(day) == best.heldOn(day);
      if (comparable && hint.isPresent() && hint.get().equals(entry.country())) {
        return entry;
      }
    }
    return best.kind() == RegistryEntry.Kind.PERSON ? latest(match.entries()) : best;
  }

  private RegistryEntry latest(List<RegistryEntry> entries) {
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

  private Actor entryActor(RegistryEntry entry, Phrase phrase) {
    String country = entry.country();
    String reason = reason(entry);
    if (country == null && entry.kind() == RegistryEntry.Kind.ORGANIZATION) {
      Optional<Inferred> inferred = country(phrase, phrase.core().getFirst().index());
      if (inferred.isPresent()) {
        country = inferred.get().country();
        reason = reason + ", " + inferred.get().reason();
      }
    }
    return actor(country, entry.sectors(), entry.name(), entry.id(), null, phrase, reason);
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

  private Actor toActor(NameFinder.Match match, Sentence sentence) {
    RegistryEntry entry = match.best();
    Span span = sentence.token(match.begin()).span().cover(sentence.token(match.end() - 1).span());
    return new Actor(
        entry.country(),
        entry.sectors(),
        entry.name(),
        entry.id(),
        entry.role(),
        text(span),
        span,
        reason(entry),
        List.of());
  }

  private Actor personActor(RegistryEntry entry, Phrase phrase) {
    List<String> sectors = entry.heldOn(day) ? entry.sectors() : former(entry.sectors());
    String role = entry.heldOn(day) ? entry.role() : "former " + entry.role();
    String country = entry.country();
    Optional<AgentNoun> title = title(phrase);
    if (title.isPresent() && !title.get().sectors().isEmpty()) {
      boolean past = phrase.hasModifier(FORMER);
      sectors = past ? former(title.get().sectors()) : title.get().sectors();
      role = title.get().noun();
    }
    return actor(country, sectors, entry.name(), entry.id(), role, phrase, "person in office");
  }

  private static List<String> former(List<String> sectors) {
    return sectors.contains("GOV") || sectors.contains("LEG") ? List.of("ELI") : sectors;
  }

  // ---- titles and agent nouns

  private Optional<Actor> byTitle(Phrase phrase) {
    if (phrase.head().wordClass() != WordClass.NAME) {
      return Optional.empty();
    }
    Optional<AgentNoun> title = title(phrase);
    if (title.isEmpty() || registry.agent(phrase.head().lemma()).isPresent()) {
      return Optional.empty();
    }
    Actor described = agentActor(phrase, title.get());
    String name = properName(phrase);
    Optional<RegistryEntry> bearer = bearer(phrase, title.get());
    if (bearer.isPresent()) {
      String country = bearer.get().country();
      List<String> sectors = title.get().sectors();
      String role = title.get().noun();
      return Optional.of(actor(country, sectors, name, null, role, phrase, OTHER_YEARS));
    }
    return Optional.of(
        new Actor(
            described.country(),
            described.sectors(),
            name,
            null,
            title.get().noun(),
            described.text(),
            described.span(),
            "person with title, " + described.reason(),
            List.of()));
  }

  /** "President Bush" where nothing nearer tells of which country: a leader of other years. */
  private Optional<RegistryEntry> bearer(Phrase phrase, AgentNoun title) {
    boolean told = ownCountry(phrase, phrase.core().getFirst().index()).isPresent();
    if (told || day == null || !title.sectors().contains("GOV")) {
      return Optional.empty();
    }
    LocalDate today = day;
    List<RegistryEntry> holders =
        registry.findSurname(phrase.head().form()).stream()
            .filter(entry -> isWellKnown(entry) && entry.heldWithin(NEAR_YEARS, today))
            .toList();
    boolean oneCountry = holders.stream().map(RegistryEntry::country).distinct().count() == 1;
    return oneCountry ? Optional.of(holders.getFirst()) : Optional.empty();
  }

  /**
   * The agent noun that stands before a name: "Foreign Minister" in "Foreign Minister Sergei
   * Lavrov".
   */
  private Optional<AgentNoun> title(Phrase phrase) {
    List<Token> core = phrase.core();
    for (int end = core.size() - 1; end > 0; end--) {
      for (int begin = Math.max(0, end - 3); begin < end; begin++) {
        Optional<AgentNoun> agent = registry.agent(lemmas(core.subList(begin, end)));
        if (agent.isPresent()) {
          return agent;
        }
      }
    }
    return Optional.empty();
  }

  private static String lemmas(List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens) {
      words.append(words.isEmpty() ? "" : " ").append(token.lemma());
    }
    return words.toString();
  }

  private static String properName(Phrase phrase) {
    List<String> words = new ArrayList<>();
    List<Token> core = phrase.core();
    for (int i = core.size() - 1; i >= 0; i--) {
      Token token = core.get(i);
      boolean name = token.wordClass() == WordClass.NAME && !isTitleWord(token);
      if (!name && !words.isEmpty()) {
        break;
      }
      words.addFirst(token.form());
    }
    return String.join(" ", words);
  }

  private static boolean isTitleWord(Token token) {
    return switch (token.form()) {
      case "President",
          "Minister",
          "General",
          "Secretary",
          "Prime",
          "Foreign",
          "Colonel",
          "Senator",
          "Chancellor",
          "King",
          "Queen",
          "Prince",
          "Judge",
          "Ambassador",
          "Spokesman",
          "Gen.",
          "Mr.",
          "Chief",
          "Leader",
          "Premier",
          "Governor",
          "Captain" ->
          true;
      default -> false;
    };
  }

  private Optional<Actor> byAgentNoun(Phrase phrase) {
    List<Token> core = phrase.core();
    for (int begin = Math.max(0, core.size() - 3); begin < core.size(); begin++) {
      Optional<AgentNoun> agent = registry.agent(lemmas(core.subList(begin, core.size())));
      if (agent.isPresent()) {
        return Optional.of(agentActor(phrase, agent.get()));
      }
    }
    return Optional.empty();
  }

  private Actor agentActor(Phrase phrase, AgentNoun agent) {
    List<String> sectors = agent.sectors();
    String country = agent.country();
    String reason = "agent noun " + agent.noun();
    if (agent.spokesperson()) {
      Optional<Actor> organization = spokenFor(phrase);
      if (organization.isPresent()) {
        sectors =
            organization.get().sectors().isEmpty() ? List.of("GOV") : organization.get().sectors();
        country = organization.get().country();
        reason = "speaks for " + organization.get().name();
      }
    }
    Optional<RegistryEntry> body =
        !agent.spokesperson() && agent.sectors().equals(List.of("GOV"))
            ? bodyBefore(phrase)
            : Optional.empty();
    if (body.isPresent()) {
      sectors = body.get().sectors();
      country = body.get().country();
      reason = reason + " of " + body.get().name();
    }
    if (sectors.contains("GOV") && phrase.hasModifier(FORMER)) {
      sectors = List.of("ELI");
    }
    if (country == null) {
      Optional<Inferred> inferred = country(phrase, phrase.core().getFirst().index());
      if (inferred.isPresent()) {
        country = inferred.get().country();
        reason = reason + ", " + inferred.get().reason();
      }
    }
    Span span = phrase.span();
    String words = text(span);
    String name = appositiveName(phrase).orElse(words);
    boolean person = phrase.head().wordClass() == WordClass.NOUN && !phrase.head().plural();
    return new Actor(
        country,
        sectors,
        name,
        null,
        person && isOffice(agent) ? agent.noun() : null,
        words,
        span,
        reason,
        List.of());
  }

  /** The body whose officials they are: "Red Cross officials". */
  private Optional<RegistryEntry> bodyBefore(Phrase phrase) {
    int first = phrase.core().getFirst().index();
    for (Token modifier : phrase.modifiers()) {
      Optional<RegistryEntry> body =
          names
              .covering(phrase.sentence(), modifier, first)
              .map(NameFinder.Match::best)
              .filter(entry ->
                  entry.kind() == RegistryEntry.Kind.ORGANIZATION
                      || entry.kind() == RegistryEntry.Kind.GROUP)
              .filter(entry -> entry.country() != null);
      if (body.isPresent()) {
        return body;
      }
    }
    return Optional.empty();
  }

  private static boolean isOffice(AgentNoun agent) {
    String noun = agent.noun().toLowerCase(Locale.ROOT);
    return !noun.endsWith("ministry")
        && !Set.of("government", "police", "army", "parliament", "court", "opposition", "party")
            .contains(noun);
  }

  private Optional<String> appositiveName(Phrase phrase) {
    for (Token apposition : phrase.appositions()) {
      if (apposition.wordClass() == WordClass.NAME) {
        return Optional.of(text(new Phrase(phrase.sentence(), apposition).span()));
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> spokenFor(Phrase phrase) {
    for (Token noun : phrase.after("for", "of", "at")) {
      Optional<Actor> actor = resolve(phrase.sentence(), noun);
      if (actor.isPresent()) {
        return actor;
      }
    }
    List<Token> modifiers = phrase.modifiers();
    for (int i = modifiers.size() - 1; i >= 0; i--) {
      Optional<Actor> actor = resolve(phrase.sentence(), modifiers.get(i));
      if (actor.isPresent()) {
        return actor;
      }
    }
    for (Token owner : phrase.possessors()) {
      Optional<Actor> actor = resolve(phrase.sentence(), owner);
      if (actor.isPresent()) {
        return actor;
      }
    }
    return Optional.empty();
  }

  // ---- names that only the article explains

  private Optional<Actor> byShortName(Phrase phrase) {
    String word = phrase.head().form();
    Optional<Actor> earlier = history.byShortName(word);
    if (earlier.isPresent()) {
      return Optional.of(mention(earlier.get(), phrase));
    }
    boolean otherNameBefore =
        phrase.core().size() > 1
            && phrase.core().get(phrase.core().size() - 2).wordClass() == WordClass.NAME;
    return otherNameBefore ? Optional.empty() : knownSurname(phrase, word);
  }

  private Optional<Actor> knownSurname(Phrase phrase, String surname) {
    List<RegistryEntry> holders =
        registry.findSurname(surname).stream()
            .filter(entry -> isWellKnown(entry) && entry.heldOn(day))
            .filter(entry -> !introduced.isSomebodyElse(surname, entry.name()))
            .toList();
    if (holders.isEmpty()) {
      return Optional.empty();
    }
    RegistryEntry best = latest(holders);
    boolean oneCountry =
        holders.stream().allMatch(entry -> String.valueOf(entry.country()).equals(best.country()));
    return oneCountry ? Optional.of(personActor(best, phrase)) : Optional.empty();
  }

  private static boolean isWellKnown(RegistryEntry entry) {
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

  private Optional<Actor> byApposition(Phrase phrase) {
    for (Token apposition : phrase.appositions()) {
      Optional<Actor> description = byAgentNoun(new Phrase(phrase.sentence(), apposition));
      if (description.isPresent()) {
        Actor found = description.get();
        return Optional.of(
            actor(
                found.country(),
                found.sectors(),
                text(phrase.span()),
                null,
                found.role(),
                phrase,
                "person described as " + found.text()));
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> byPlace(Phrase phrase) {
    String words =
        text(new Span(phrase.core().getFirst().span().begin(), phrase.head().span().end()));
    return places
        .country(words)
        .or(() ->
            phrase.core().size() == 1 ? places.country(phrase.head().form()) : Optional.empty())
        .map(
            country -> actor(country, List.of(), words, null, null, phrase, "place in " + country));
  }

  // ---- country of a phrase

  /** A country and where it was taken from. */
  private record Inferred(String country, String reason) {}

  private Optional<Inferred> country(Phrase phrase, int before) {
    Optional<String> own = ownCountry(phrase, before);
    if (own.isPresent()) {
      return Optional.of(new Inferred(own.get(), "country in the phrase"));
    }
    Optional<Actor> earlier = history.byNoun(phrase.head().lemma().toLowerCase(Locale.ROOT));
    if (earlier.isPresent() && earlier.get().country() != null) {
      return Optional.of(
          new Inferred(earlier.get().country(), "named earlier as " + earlier.get().text()));
    }
    Optional<String> only = history.focus().onlyCountry(phrase.sentence());
    if (only.isPresent()) {
      return Optional.of(new Inferred(only.get(), "only country in the sentence"));
    }
    return history
        .focus()
        .dominantCountry()
        .map(country -> new Inferred(country, "main country of the article"));
  }

  private Optional<String> ownCountry(Phrase phrase, int before) {
    for (Token modifier : phrase.modifiers()) {
      Optional<String> country = countryOfToken(phrase.sentence(), modifier);
      if (country.isPresent()) {
        return country;
      }
    }
    for (Token owner : phrase.possessors()) {
      Optional<Actor> actor = resolve(phrase.sentence(), owner);
      if (actor.isPresent() && actor.get().country() != null) {
        return Optional.ofNullable(actor.get().country());
      }
    }
    for (Token noun : phrase.after("of", "in", "from", "at", "near", "for")) {
      Optional<Actor> actor =
          noun.index() == phrase.head().index() || noun.index() < before
              ? Optional.empty()
              : resolveShallow(phrase.sentence(), noun);
      if (actor.isPresent() && actor.get().country() != null) {
        return Optional.ofNullable(actor.get().country());
      }
    }
    return Optional.empty();
  }

  /** Resolves names and places only, without asking for a country again. */
  private Optional<Actor> resolveShallow(Sentence sentence, Token noun) {
    Phrase phrase = new Phrase(sentence, noun);
    Optional<NameFinder.Match> match =
        names.covering(sentence, noun, phrase.core().getFirst().index());
    if (match.isPresent()) {
      return Optional.of(toActor(match.get(), sentence));
    }
    for (Token modifier : phrase.modifiers()) {
      Optional<NameFinder.Match> inner = names.covering(sentence, modifier, modifier.index());
      if (inner.isPresent()) {
        return Optional.of(toActor(inner.get(), sentence));
      }
    }
    return noun.wordClass() == WordClass.NAME ? byPlace(phrase) : Optional.empty();
  }

  private Optional<String> countryOfToken(Sentence sentence, Token token) {
    Optional<NameFinder.Match> match =
        names.covering(sentence, token, Math.max(0, token.index() - 3));
    if (match.isPresent()) {
      String country = match.get().best().country();
      return country == null || CountryFocus.isInternational(country)
          ? Optional.empty()
          : Optional.of(country);
    }
    return token.wordClass() == WordClass.NAME ? places.country(token.form()) : Optional.empty();
  }

  // ---- making actors

  private Actor mention(Actor actor, Phrase phrase) {
    Span span = phrase.span();
    return mention(actor, text(span), span, actor.reason());
  }

  private static Actor mention(Actor actor, String text, Span span, String reason) {
    return new Actor(
        actor.country(),
        actor.sectors(),
        actor.name(),
        actor.id(),
        actor.role(),
        text,
        span,
        reason,
        actor.alternatives());
  }

  private Actor actor(
      @Nullable String country,
      List<String> sectors,
      String name,
      @Nullable String id,
      @Nullable String role,
      Phrase phrase,
      String reason) {
    Span span = phrase.span();
    return new Actor(country, sectors, name, id, role, text(span), span, reason, List.of());
  }

  private String text(Span span) {
    return span.of(articleText);
  }
}
