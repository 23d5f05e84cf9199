package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/** Actors by what they do or are: "rebels", "the foreign minister", "a spokesman for Hamas". */
final class Descriptions {
  private static final Set<String> SIDES =
      Set.of("interested", "third", "unidentified", "warring", "outside", "responsible", "guilty");

  private static final Set<String> ARMED_SERVICES = Set.of("MIL", "COP");

  private final ArticleContext context;
  private final PhraseResolver resolver;
  private final Bodies bodies;
  private final AgentPhrases agents;

  Descriptions(ArticleContext context, PhraseResolver resolver) {
    this.context = context;
    this.resolver = resolver;
    this.bodies = new Bodies(context, resolver);
    this.agents = new AgentPhrases(context.registry());
  }

  /** The actor that the head of {@code phrase} describes. */
  Optional<Actor> find(Phrase phrase) {
    return agents.at(phrase).map(agent -> by(phrase, agent));
  }

  /** Whether the head is an agent noun. */
  boolean isDescription(Phrase phrase) {
    return agents.at(phrase).isPresent();
  }

  /** The agent noun at the head of {@code phrase}. */
  Optional<AgentNoun> agent(Phrase phrase) {
    return agents.at(phrase);
  }

  /** Whether what stands beside the name {@code phrase} tells of which country or body it is. */
  boolean namesBody(Phrase phrase) {
    return phrase.appositions().stream()
        .map(apposition -> new Phrase(phrase.sentence(), apposition))
        .anyMatch(beside ->
            agents
                .at(beside)
                .filter(AgentPhrases::isOffice)
                .filter(agent ->
                    bodies.find(beside, agent).isPresent()
                        || resolver.country().own(beside).isPresent())
                .isPresent());
  }

  /** What {@code agent} says of the phrase, with its country from nearest to farthest. */
  Actor by(Phrase phrase, AgentNoun agent) {
    List<String> sectors = agent.sectors();
    String country = agent.country();
    String reason = "agent noun " + agent.noun();
    Optional<Actor> body = agent.spokesperson() ? spokenFor(phrase) : bodies.find(phrase, agent);
    if (body.isPresent()) {
      Actor of = body.get();
      country = of.country();
      sectors = sectorsOf(of, agent);
      reason = (agent.spokesperson() ? "speaks for " : reason + " of ") + of.name();
    }
    if (body.isEmpty() && agent.noun().equals("office")) {
      Optional<Actor> owner = owner(phrase);
      sectors = owner.map(Actor::sectors).orElse(sectors); // a doctor's office is no government's
      country = owner.map(Actor::country).orElse(country);
    }
    if (agent.noun().equals("board") && isNamed(phrase)) {
      sectors = List.of(); // the National Electoral Board is no firm's
    }
    if (agent.noun().equals("party") && (isFollowedByTo(phrase) || isAnySide(phrase))) {
      sectors = List.of(); // to a conflict or a treaty
    }
    if (body.isEmpty() && Bodies.isMember(agent)) {
      sectors = memberSectors(phrase, agent);
    }
    if (body.isEmpty() && agent.noun().equals("representative") && isOfUnknown(phrase)) {
      sectors = List.of();
    }
    sectors = RegisteredPersons.former(sectors, phrase.isFormer());
    Optional<RegistryEntry> people = body.isEmpty() ? bodies.people(phrase) : Optional.empty();
    if (people.isPresent()) {
      sectors = Bodies.ofPeople(sectors, agent, people.get());
      country = country == null ? people.get().country() : country;
    }
    if (country == null) {
      Optional<PhraseCountry.Inferred> inferred = resolver.country().infer(phrase);
      if (inferred.isPresent()) {
        country = inferred.get().country();
        reason = reason + ", " + inferred.get().reason();
      }
    }
    boolean person = phrase.head().wordClass() != WordClass.NAME || !phrase.head().plural();
    Optional<Actor> named = nameBefore(phrase);
    String name =
        named
            .map(Actor::name)
            .or(() -> appositiveName(phrase))
            .orElseGet(() -> context.text(phrase.span()));
    String role =
        person && !phrase.head().plural() && AgentPhrases.isOffice(agent) ? agent.noun() : null;
    String id = named.map(Actor::id).orElse(null);
    return context.actor(country, sectors, name, id, role, phrase, reason);
  }

  /** Who was named just before: "the general" in "Omar Dia, the general who leads them". */
  private Optional<Actor> nameBefore(Phrase phrase) {
    Token head = phrase.head();
    if (head.relation() != Relation.APPOSITION || head.head() < 0 || head.plural()) {
      return Optional.empty();
    }
    Token before = phrase.sentence().token(head.head());
    boolean name = before.wordClass() == WordClass.NAME && before.index() < head.index();
    return name ? context.history().at(phrase.sentence(), before) : Optional.empty();
  }

  /** Whether the words before the head make a name of it. */
  private static boolean isNamed(Phrase phrase) {
    List<Token> core = phrase.core();
    return phrase.head().wordClass() == WordClass.NAME
        && core.size() > 1
        && Character.isUpperCase(core.get(core.size() - 2).form().charAt(0));
  }

  private Optional<Actor> owner(Phrase phrase) {
    return phrase.possessors().stream()
        .flatMap(owner -> resolver.resolve(phrase.sentence(), owner).stream())
        .filter(actor -> !actor.sectors().isEmpty())
        .findFirst();
  }

  /** "A representative of Sunkist", whatever that is. */
  private boolean isOfUnknown(Phrase phrase) {
    List<Token> bodies = phrase.after("of", "for", "from");
    return !bodies.isEmpty()
        && bodies.stream()
            .allMatch(body ->
                body.wordClass() == WordClass.NAME
                    && resolver
                        .resolve(phrase.sentence(), body)
                        .filter(actor -> !actor.code().isEmpty())
                        .isEmpty());
  }

  /** "Interested parties", "a third party": sides of a matter, and no movement. */
  private static boolean isAnySide(Phrase phrase) {
    return phrase.modifiers().stream()
        .anyMatch(word -> SIDES.contains(word.lemma().toLowerCase(Locale.ROOT)));
  }

  private static boolean isFollowedByTo(Phrase phrase) {
    int next = phrase.head().index() + 1;
    List<Token> tokens = phrase.sentence().tokens();
    return next < tokens.size() && tokens.get(next).form().equals("to");
  }

  private static List<String> sectorsOf(Actor body, AgentNoun agent) {
    if (agent.spokesperson()) {
      return body.sectors().isEmpty() ? List.of("GOV") : body.sectors();
    }
    boolean international = body.country() != null && CountryFocus.isInternational(body.country());
    return international && !Bodies.isMember(agent) ? agent.sectors() : body.sectors();
  }

  /**
   * An "intelligence agency officer" is what the agency is, "the officers" what they were before.
   */
  private List<String> memberSectors(Phrase phrase, AgentNoun agent) {
    List<Token> core = phrase.core();
    int words = Names.key(agent.noun()).split(" ", -1).length;
    Optional<AgentNoun> of =
        words == 1 && words < core.size()
            ? agents.ending(core.subList(0, core.size() - words))
            : Optional.empty();
    if (of.isPresent() && !of.get().sectors().isEmpty()) {
      return of.get().sectors();
    }
    boolean armed = agent.sectors().equals(List.of("MIL")) && words == 1;
    return armed
        ? context.history().anyOf(ARMED_SERVICES).map(Actor::sectors).orElse(agent.sectors())
        : agent.sectors();
  }

  private Optional<String> appositiveName(Phrase phrase) {
    for (Token apposition : phrase.appositions()) {
      boolean name =
          apposition.wordClass() == WordClass.NAME && !context.introduced().isExplained(apposition);
      if (name) {
        return Optional.of(context.text(new Phrase(phrase.sentence(), apposition).span()));
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> spokenFor(Phrase phrase) {
    List<Token> candidates = new ArrayList<>(phrase.after("for", "of", "at"));
    candidates.addAll(phrase.modifiers().reversed());
    candidates.addAll(phrase.possessors());
    for (Token candidate : candidates) {
      Optional<Actor> actor = resolver.resolve(phrase.sentence(), candidate);
      if (actor.isPresent()) {
        return actor;
      }
    }
    return Optional.empty();
  }

  /** "The city's mayor, Muriel Bowser": a name that stands beside what describes it. */
  Optional<Actor> besideDescription(Phrase phrase) {
    Token head = phrase.head();
    if (head.relation() != Relation.APPOSITION || head.head() < 0) {
      return Optional.empty();
    }
    Token before = phrase.sentence().token(head.head());
    boolean description =
        before.wordClass() == WordClass.NOUN && !before.plural() && before.index() < head.index();
    return description
        ? context
            .history()
            .at(phrase.sentence(), before)
            .filter(actor -> actor.role() != null)
            .map(actor -> context.mention(actor, phrase))
        : Optional.empty();
  }

  /** "Hatice Cengiz, a columnist": a name that is described beside it. */
  Optional<Actor> byApposition(Phrase phrase) {
    for (Token apposition : phrase.appositions()) {
      Phrase beside = new Phrase(phrase.sentence(), apposition);
      Optional<Actor> description = find(beside);
      if (description.isPresent()) {
        Actor found = description.get();
        boolean guessed = found.isCivilian() && found.reason().endsWith(PhraseCountry.MAIN_COUNTRY);
        String country =
            guessed ? context.history().focus().domesticCountry().orElse(null) : found.country();
        return Optional.of(
            context.actor(
                country,
                found.sectors(),
                context.text(phrase.span()),
                null,
                found.role(),
                phrase,
                "person described as " + found.text()));
      }
    }
    return Optional.empty();
  }
}
