package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.EventType;
import org.rapporteur.frame.DiscardRules;
import org.rapporteur.language.Sentence;

/**
 * Tells events of public life from what families, schools, firms and private persons do among
 * themselves.
 */
final class PublicAffairs {
  /** Codes that stand where a country stands for bodies of several countries. */
  private static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR", "NGO");

  /** Those who are a matter between states or of the state wherever they are. */
  private static final Set<String> ABROAD = Set.of("REF", "CRM");

  /** What private persons say to each other is no politics. */
  private static final Set<EventType> VERBAL =
      EnumSet.of(
          EventType.AGREE,
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.THREATEN);

  private final DiscardRules discards;

  PublicAffairs(DiscardRules discards) {
    this.discards = discards;
  }

  /** Whether an event of {@code type} between {@code parties} is one of public life. */
  boolean concern(EventType type, Parties parties, Sentence sentence) {
    return hasPublicParty(type, parties)
        && !isPrivateTalk(type, parties)
        && discards
            .discard(
                type,
                sectors(parties.source()),
                sectors(parties.target()),
                parties.ofSeveralCountries(),
                parties.all().count() == 1,
                sentence)
            .isEmpty();
  }

  private static boolean hasPublicParty(EventType type, Parties parties) {
    return switch (type) {
      case ASSAULT, PROTEST -> parties.anyKnown();
      case COERCE -> parties.source().isEmpty() ? parties.anyKnown() : anyPublic(parties);
      case ACCUSE,
          AGREE,
          AID,
          CONCEDE,
          CONSULT,
          COOPERATE,
          MOBILIZE,
          REJECT,
          REQUEST,
          RETREAT,
          SANCTION,
          SUPPORT,
          THREATEN ->
          anyPublic(parties);
    };
  }

  /** Whether a state, an office, an armed group or anybody known by name takes part. */
  private static boolean anyPublic(Parties parties) {
    return parties.all().anyMatch(PublicAffairs::isPublic);
  }

  private static boolean isPublic(Actor actor) {
    return ActorFillers.isPolitical(actor)
        || actor.isPublicRole()
        || actor.sectors().stream().anyMatch(ABROAD::contains)
        || isNamedGroup(actor)
        || (!actor.sectors().isEmpty() && isOfToldCountry(actor));
  }

  /** A firm, station, movement or pair that is known by its name. */
  private static boolean isNamedGroup(Actor actor) {
    String reason = actor.reason();
    return reason.startsWith("organisation")
        || reason.startsWith("group")
        || reason.startsWith("pair named");
  }

  /** "Druze inhabitants of Syria": the words themselves say of which country they are. */
  private static boolean isOfToldCountry(Actor actor) {
    return actor.country() != null
        && (actor.reason().contains("country in the phrase")
            || actor.reason().startsWith("country adjective"));
  }

  private static boolean isPrivateTalk(EventType type, Parties parties) {
    return VERBAL.contains(type)
        && !parties.source().isEmpty()
        && parties.source().stream().allMatch(Actor::isPrivatePerson);
  }

  /** Sectors as the discard rules name them. */
  private static List<String> sectors(List<Actor> actors) {
    List<String> sectors = new ArrayList<>();
    for (Actor actor : actors) {
      String country = actor.country();
      sectors.addAll(actor.sectors());
      if (country != null && INTERNATIONAL.contains(country)) {
        sectors.add("IGO");
      }
      if (actor.sectors().isEmpty()) {
        sectors.add(ofUnknownSector(actor));
      }
    }
    return sectors;
  }

  /** A country is a state, but somebody or some town in it is none. */
  private static String ofUnknownSector(Actor actor) {
    String reason = actor.reason();
    if (actor.country() == null) {
      return "---";
    }
    if (reason.startsWith("person")) {
      return "PERSON";
    }
    boolean place = reason.startsWith("place") || reason.startsWith("capital as place");
    return place ? "PLACE" : "STATE";
  }
}
