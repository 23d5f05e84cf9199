package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/** Actors by what they do or are: "rebels", "the foreign minister", "a spokesman for Hamas". */
final class Descriptions {
  private static final int LONGEST = 4;

  /** Nouns that say little: the body they belong to says what they are. */
  private static final Set<String> MEMBERS =
      Set.of(
          "official",
          "officer",
          "member",
          "chief",
          "head",
          "leader",
          "employee",
          "delegate",
          "representative",
          "source",
          "director",
          "agent",
          "staff",
          "inspector",
          "worker",
          "commander",
          "envoy",
          "mediator",
          "personnel",
          "coordinator",
          "headquarters");

  private static final Set<String> COLLECTIVE =
      Set.of(
          "government",
          "police",
          "army",
          "parliament",
          "court",
          "opposition",
          "party",
          "authority",
          "council",
          "cabinet",
          "congress",
          "senate",
          "administration");

  private final ArticleContext context;
  private final PhraseResolver resolver;

  Descriptions(ArticleContext context, PhraseResolver resolver) {
    this.context = context;
    this.resolver = resolver;
  }

  /** The actor that the head of {@code phrase} describes. */
  Optional<Actor> find(Phrase phrase) {
    return noun(phrase).map(agent -> by(phrase, agent));
  }

  /** Whether the head is an agent noun. */
  boolean isDescription(Phrase phrase) {
    return noun(phrase).isPresent();
  }

  private Optional<AgentNoun> noun(Phrase phrase) {
    List<Token> core = phrase.core();
    for (int begin = Math.max(0, core.size() - LONGEST); begin < core.size(); begin++) {
      Optional<AgentNoun> agent =
          context.registry().agent(Titles.lemmas(core.subList(begin, core.size())));
      if (agent.isPresent()) {
        return agent;
      }
    }
    return Optional.empty();
  }

  /** What {@code agent} says of the phrase, with its country from nearest to farthest. */
  Actor by(Phrase phrase, AgentNoun agent) {
    List<String> sectors = agent.sectors();
    String country = agent.country();
    String reason = "agent noun " + agent.noun();
    Optional<Actor> body = agent.spokesperson() ? spokenFor(phrase) : body(phrase, agent);
    if (body.isPresent()) {
      Actor of = body.get();
      country = of.country();
      sectors = sectorsOf(of, agent);
      reason = (agent.spokesperson() ? "speaks for " : reason + " of ") + of.name();
    }
    sectors = RegisteredNames.former(sectors, phrase.isFormer());
    if (country == null) {
      Optional<PhraseCountry.Inferred> inferred = resolver.country().infer(phrase);
      if (inferred.isPresent()) {
        country = inferred.get().country();
        reason = reason + ", " + inferred.get().reason();
      }
    }
    boolean person = phrase.head().wordClass() != WordClass.NAME || !phrase.head().plural();
    String name = appositiveName(phrase).orElseGet(() -> context.text(phrase.span()));
    String role = person && !phrase.head().plural() && isOffice(agent) ? agent.noun() : null;
    return context.actor(country, sectors, name, null, role, phrase, reason);
  }

  private static List<String> sectorsOf(Actor body, AgentNoun agent) {
    if (agent.spokesperson()) {
      return body.sectors().isEmpty() ? List.of("GOV") : body.sectors();
    }
    boolean international = body.country() != null && CountryFocus.isInternational(body.country());
    boolean saysMore = !agent.sectors().equals(List.of("GOV"));
    return international && saysMore && !isMember(agent) ? agent.sectors() : body.sectors();
  }

  /** The body to which they belong: "Red Cross officials", "inspectors of the agency". */
  private Optional<Actor> body(Phrase phrase, AgentNoun agent) {
    boolean member = isMember(agent) || agent.sectors().equals(List.of("GOV"));
    Sentence sentence = phrase.sentence();
    int first = phrase.core().getFirst().index();
    List<Token> candidates = new ArrayList<>(phrase.modifiers());
    candidates.addAll(phrase.possessors());
    if (member) {
      candidates.addAll(phrase.after("of", "for", "from"));
    }
    for (Token candidate : candidates) {
      int begin = candidate.index() < phrase.head().index() ? first : candidate.index() - 6;
      Optional<NameFinder.Match> match =
          context.names().covering(sentence, candidate, Math.max(0, begin));
      Optional<RegistryEntry> entry =
          match.map(NameFinder.Match::best).filter(best -> isBody(best, member));
      if (entry.isPresent()) {
        return Optional.of(resolver.named().of(match.get(), sentence));
      }
    }
    return Optional.empty();
  }

  private static boolean isBody(RegistryEntry entry, boolean member) {
    boolean body =
        entry.kind() == RegistryEntry.Kind.ORGANIZATION || entry.kind() == RegistryEntry.Kind.GROUP;
    String country = entry.country();
    return body && country != null && (member || CountryFocus.isInternational(country));
  }

  private static boolean isMember(AgentNoun agent) {
    String noun = agent.noun().toLowerCase(Locale.ROOT);
    return MEMBERS.contains(noun.substring(noun.lastIndexOf(' ') + 1));
  }

  private static boolean isOffice(AgentNoun agent) {
    String noun = agent.noun().toLowerCase(Locale.ROOT);
    return !noun.endsWith("ministry") && !COLLECTIVE.contains(noun);
  }

  private Optional<String> appositiveName(Phrase phrase) {
    for (Token apposition : phrase.appositions()) {
      if (apposition.wordClass() == WordClass.NAME) {
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

  /** "Hatice Cengiz, a columnist": a name that is described beside it. */
  Optional<Actor> byApposition(Phrase phrase) {
    for (Token apposition : phrase.appositions()) {
      Phrase beside = new Phrase(phrase.sentence(), apposition);
      Optional<Actor> description = find(beside);
      if (description.isPresent()) {
        Actor found = description.get();
        return Optional.of(
            context.actor(
                found.country(),
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
