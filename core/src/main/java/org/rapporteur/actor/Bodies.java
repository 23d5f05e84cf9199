package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/** To which body people belong: "Red Cross officials", "its fighters", "Kurdish protesters". */
final class Bodies {
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

  /** Those of an armed group are what the group is. */
  private static final Set<String> FIGHTERS =
      Set.of(
          "fighter",
          "militant",
          "gunman",
          "guerrilla",
          "guerilla",
          "rebel",
          "insurgent",
          "combatant",
          "militiaman",
          "troop",
          "soldier");

  private final ArticleContext context;
  private final PhraseResolver resolver;

  Bodies(ArticleContext context, PhraseResolver resolver) {
    this.context = context;
    this.resolver = resolver;
  }

  static boolean isMember(AgentNoun agent) {
    return MEMBERS.contains(agent.lastWord());
  }

  private static boolean isFighter(AgentNoun agent) {
    return FIGHTERS.contains(agent.lastWord());
  }

  /** The body to which they belong: "Red Cross officials", "inspectors of the agency". */
  Optional<Actor> find(Phrase phrase, AgentNoun agent) {
    boolean member = isMember(agent) || agent.sectors().equals(List.of("GOV"));
    Sentence sentence = phrase.sentence();
    int first = phrase.core().getFirst().index();
    List<Token> candidates = new ArrayList<>(phrase.modifiers());
    candidates.addAll(phrase.possessors());
    if (member || isFighter(agent)) {
      candidates.addAll(phrase.after("of", "for", "from"));
    }
    for (Token candidate : candidates) {
      int begin = candidate.index() < phrase.head().index() ? first : candidate.index() - 6;
      Optional<NameFinder.Match> match =
          context.names().covering(sentence, candidate, Math.max(0, begin));
      Optional<RegistryEntry> entry =
          match
              .map(NameFinder.Match::best)
              .filter(best -> isBody(best, member) || isArmed(best, agent));
      if (entry.isPresent()) {
        return Optional.of(resolver.named().of(match.get(), sentence));
      }
    }
    return isFighter(agent) ? owner(phrase) : Optional.empty();
  }

  /** "Its fighters", where a group was named before. */
  private Optional<Actor> owner(Phrase phrase) {
    return phrase.possessors().stream()
        .flatMap(owner -> resolver.resolve(phrase.sentence(), owner).stream())
        .filter(actor -> actor.reason().equals("group") && !actor.isCivilian())
        .findFirst();
  }

  private static boolean isBody(RegistryEntry entry, boolean member) {
    boolean body =
        entry.kind() == RegistryEntry.Kind.ORGANIZATION || entry.kind() == RegistryEntry.Kind.GROUP;
    String country = entry.country();
    return body && country != null && (member || CountryFocus.isInternational(country));
  }

  private static boolean isArmed(RegistryEntry entry, AgentNoun agent) {
    return isFighter(agent)
        && entry.kind() == RegistryEntry.Kind.GROUP
        && entry.country() != null
        && entry.sectors().stream().noneMatch(sector -> sector.equals("CVL"));
  }

  /** The ethnic or religious group that a word before the head names: "Muslim" in "Muslim men". */
  Optional<RegistryEntry> people(Phrase phrase) {
    int first = phrase.core().getFirst().index();
    for (Token modifier : phrase.modifiers()) {
      Optional<RegistryEntry> group =
          context
              .names()
              .covering(phrase.sentence(), modifier, first)
              .map(NameFinder.Match::best)
              .filter(best -> best.kind() == RegistryEntry.Kind.GROUP)
              .filter(best -> best.sectors().stream().anyMatch(ActorCodes::isGroup));
      if (group.isPresent()) {
        return group;
      }
    }
    return beside(phrase);
  }

  /** "Karen" in "a Karen guerrilla stronghold", a people whose name alone means others too. */
  private Optional<RegistryEntry> beside(Phrase phrase) {
    int at =
        phrase.core().size() > 1 ? phrase.head().index() - 1 : phrase.core().getFirst().index() - 1;
    if (at < 0 || !Character.isUpperCase(phrase.sentence().token(at).form().charAt(0))) {
      return Optional.empty();
    }
    String word = Names.key(phrase.sentence().token(at).form());
    return context.registry().findKey(word).isEmpty()
        ? context.registry().findKey("ethnic " + word).stream().findFirst()
        : Optional.empty();
  }

  /** {@code sectors}, those of {@code agent}, of the people {@code group}. */
  static List<String> ofPeople(List<String> sectors, AgentNoun agent, RegistryEntry group) {
    boolean faith = group.sectors().stream().anyMatch(ActorCodes::isReligion);
    List<String> all = new ArrayList<>(isMember(agent) ? List.of(faith ? "REL" : "CVL") : sectors);
    group.sectors().stream()
        .filter(ActorCodes::isGroup)
        .filter(code -> !all.contains(code))
        .forEach(all::add);
    return all;
  }
}
