package org.rapporteur.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ArticleActors;
import org.rapporteur.event.EventType;
import org.rapporteur.frame.Evaluations;
import org.rapporteur.frame.FillerKind;
import org.rapporteur.frame.Fillers;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;
import org.rapporteur.predication.Argument;
import org.rapporteur.predication.Predication;

/** Tells from the resolved actors and from words that judge what an argument names. */
final class ActorFillers implements Fillers {
  private static final Set<String> ARMED = Set.of("MIL", "COP", "REB", "UAF", "PRM", "CRM", "SPY");

  private static final Set<String> PUBLIC =
      Set.of(
          "GOV", "LEG", "JUD", "MIL", "COP", "SPY", "OPP", "PTY", "JRN", "REL", "REB", "UAF", "PRM",
          "HRI");

  private static final Set<String> POLITICIANS = Set.of("GOV", "LEG", "PTY", "OPP", "ELI");

  private static final Set<String> POLITICAL =
      Set.of(
          "GOV", "LEG", "JUD", "MIL", "COP", "SPY", "OPP", "PTY", "ELI", "REL", "REB", "UAF", "PRM",
          "LAB", "NGO", "PRE", "HRI", "SOC");

  /** Codes that stand where a country stands for bodies of several countries. */
  private static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR", "NGO");

  private final ArticleActors actors;

  private final GroupAnaphora anaphora;
  private final ImpliedAgents agents;
  private final Evaluations evaluations;
  private final Predicate<EventType> told;

  ActorFillers(
      ArticleActors actors,
      GroupAnaphora anaphora,
      ImpliedAgents agents,
      Evaluations evaluations,
      Predicate<EventType> told) {
    this.told = told;
    this.evaluations = evaluations;
    this.actors = actors;
    this.anaphora = anaphora;
    this.agents = agents;
  }

  @Override
  public boolean is(FillerKind kind, Sentence sentence, Argument argument) {
    Token head = argument.head();
    Optional<Actor> own = actors.actor(sentence, head);
    return switch (kind) {
      case ANY -> true;
      case OBLIGATION, REFUSAL -> false;
      case NEGATIVE -> evaluations.isNegative(sentence, head);
      case POSITIVE -> evaluations.isPositive(sentence, head);
      case ACTOR ->
          own.isPresent()
              || (!agents.isThing(head) && !actors.party(sentence, head).isEmpty())
              || isPersonName(sentence, head)
              || (actsInClause(sentence, head) && !agents.makers(head).isEmpty())
              || anaphora.isPair(sentence, head);
      case STATE ->
          own.filter(ActorFillers::isState).isPresent() || anaphora.isPair(sentence, head);
      case PUBLIC -> own.filter(ActorFillers::isPublic).isPresent();
      case POLITICAL ->
          own.filter(ActorFillers::isPolitical).isPresent() || anaphora.isPair(sentence, head);
      case POLITICIAN -> own.filter(ActorFillers::isPolitician).isPresent();
      case PLACE -> own.filter(ActorFillers::isPlace).isPresent() || isUnknownName(own, head);
      case PERSON ->
          own.filter(actor -> !isState(actor)).isPresent() || isPersonName(sentence, head);
      case ARMED ->
          own.filter(actor -> actor.sectors().stream().anyMatch(ARMED::contains)).isPresent();
    };
  }

  /** "a declaration demanding", "the statement condemned": the noun is what acts. */
  private static boolean actsInClause(Sentence sentence, Token noun) {
    return noun.relation() == Relation.SUBJECT
        || !sentence.dependents(noun, Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE).isEmpty();
  }

  private static boolean isUnknownName(Optional<Actor> own, Token head) {
    return own.isEmpty() && head.wordClass() == WordClass.NAME && !CalendarWords.contains(head);
  }

  private boolean isPersonName(Sentence sentence, Token head) {
    return (head.wordClass() == WordClass.NAME && !CalendarWords.contains(head))
        || (head.wordClass() == WordClass.PRONOUN && !actors.standsForThings(sentence, head));
  }

  private static boolean isState(Actor actor) {
    return actor.reason().startsWith("country")
        || actor.reason().startsWith("capital")
        || actor.reason().startsWith("seat")
        || (actor.sectors().contains("GOV") && actor.role() == null);
  }

  static boolean isPolitical(Actor actor) {
    boolean office = actor.sectors().stream().anyMatch(POLITICAL::contains);
    boolean international = actor.country() != null && INTERNATIONAL.contains(actor.country());
    return isState(actor) || (!actor.isPrivatePerson() && (office || international));
  }

  private static boolean isPolitician(Actor actor) {
    return actor.reason().startsWith("person")
        && actor.sectors().stream().anyMatch(POLITICIANS::contains)
        && actor.sectors().stream().noneMatch(ARMED::contains);
  }

  private static boolean isPublic(Actor actor) {
    return !isState(actor)
        && !actor.isPrivatePerson()
        && actor.sectors().stream().anyMatch(PUBLIC::contains);
  }

  @Override
  public List<Argument> doers(Predication noun) {
    return agents.doers(noun);
  }

  @Override
  public boolean hasTold(EventType type) {
    return told.test(type);
  }

  private static boolean isPlace(Actor actor) {
    return actor.reason().startsWith("country name")
        || actor.reason().startsWith("capital")
        || actor.reason().startsWith("place")
        || actor.reason().startsWith("named after");
  }
}
