package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ArticleActors;
import org.rapporteur.event.EventType;
import org.rapporteur.frame.Frame;
import org.rapporteur.frame.FrameMatcher;
import org.rapporteur.frame.RolePath;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.WordClass;
import org.rapporteur.predication.Argument;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Role;

/** Finds the parties of an event along the role paths of its frame. */
final class PartyFinder {
  /** Roles that an event noun and its verb share. */
  private static final Set<Role> OF_NOUNS =
      EnumSet.of(
          Role.PARTNER,
          Role.BETWEEN,
          Role.OPPONENT,
          Role.ORIGIN,
          Role.RECIPIENT,
          Role.BENEFICIARY,
          Role.DESTINATION,
          Role.LOCATION);

  private final ArticleActors actors;
  private final FrameMatcher matcher;
  private final ImpliedAgents agents;
  private final ImpliedParties implied;

  PartyFinder(
      ArticleActors actors, FrameMatcher matcher, ImpliedAgents agents, ImpliedParties implied) {
    this.actors = actors;
    this.matcher = matcher;
    this.agents = agents;
    this.implied = implied;
  }

  Parties find(Frame frame, Predication predication) {
    List<Actor> said = actsAsSubject(frame) ? saidToHaveDone(predication) : List.of();
    List<Actor> source =
        said.isEmpty() ? side(frame.source(), predication, List.of(), frame.reciprocal()) : said;
    if (source.isEmpty() && actsAsSubject(frame)) {
      source = PartyLists.distinct(agents.of(predication), List.of());
    }
    if (source.isEmpty() && predication.kind() == Predication.Kind.NOUN && isSpoken(frame)) {
      List<Actor> makers = new ArrayList<>();
      collect(predication, Role.ORIGIN, makers, new ArrayList<>());
      source = PartyLists.distinct(makers, List.of());
    }
    List<Actor> target = side(frame.target(), predication, source);
    if (!said.isEmpty() && target.isEmpty()) {
      target = side(frame.source(), predication, source);
    }
    if (frame.type() == EventType.PROTEST || frame.reciprocal()) {
      target = target.stream().filter(actor -> !Venues.isTown(actor)).toList();
    }
    if (!frame.target().isEmpty() && !frame.reciprocal() && target.isEmpty()) {
      target = impliedTarget(frame, predication, source);
    }
    if (frame.type() == EventType.ACCUSE) {
      target = withoutVictims(target, predication, source);
    }
    if (frame.reciprocal() && source.isEmpty()) {
      return new Parties(target, List.of());
    }
    return new Parties(source, target);
  }

  /**
   * Who took it upon themselves or was accused of it, whatever stands before the noun: "claimed the
   * market attack".
   */
  private List<Actor> saidToHaveDone(Predication predication) {
    List<Actor> claimants = PartyLists.distinct(agents.claimants(predication), List.of());
    return claimants.isEmpty()
        ? PartyLists.distinct(agents.accused(predication), List.of())
        : claimants;
  }

  /**
   * "condemned the killing of two soldiers by militants": a deed is held against whoever did it,
   * not against those who suffered it.
   */
  private List<Actor> withoutVictims(
      List<Actor> target, Predication predication, List<Actor> source) {
    List<Actor> doers = new ArrayList<>();
    List<Actor> victims = new ArrayList<>();
    for (Predication noun : matcher.objectNouns(predication)) {
      matcher
          .match(noun)
          .filter(deed -> deed.type().quad() == EventType.Quad.MATERIAL_CONFLICT)
          .filter(deed -> !deed.reciprocal())
          .ifPresent(deed -> {
            Parties parties = find(deed, noun);
            doers.addAll(parties.source());
            parties.target().stream()
                .filter(actor -> !isPlaceOf(noun, actor))
                .forEach(victims::add);
          });
    }
    List<Actor> others =
        target.stream()
            .filter(
                actor -> victims.stream().noneMatch(victim -> victim.span().equals(actor.span())))
            .toList();
    return others.isEmpty() ? PartyLists.distinct(doers, source) : others;
  }

  /** "torture in Burundi": where it is done is done to, and answers for it. */
  private static boolean isPlaceOf(Predication noun, Actor actor) {
    return noun.fillers(Role.LOCATION).stream()
        .anyMatch(place -> place.head().span().overlaps(actor.span()));
  }

  /** "Calls from France", "criticism from the bishops": they come from whoever speaks. */
  private static boolean isSpoken(Frame frame) {
    return switch (frame.type().quad()) {
      case VERBAL_CONFLICT, VERBAL_COOPERATION -> true;
      case MATERIAL_CONFLICT, MATERIAL_COOPERATION -> false;
    };
  }

  private static boolean actsAsSubject(Frame frame) {
    return frame.source().stream()
        .flatMap(List::stream)
        .anyMatch(path -> !path.ofContent() && path.role() == Role.SUBJECT);
  }

  private List<Actor> impliedTarget(Frame frame, Predication predication, List<Actor> source) {
    for (RolePath path : implied.targets(frame.type())) {
      List<Actor> found = new ArrayList<>();
      for (Predication owner : owners(path, predication)) {
        collect(owner, path.role(), found, new ArrayList<>());
      }
      found = withoutCompatriots(PartyLists.distinct(found, source), source);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Whom the words do not name as the target is hardly of the source's own country. */
  private static List<Actor> withoutCompatriots(List<Actor> found, List<Actor> source) {
    return found.stream()
        .filter(actor ->
            source.stream()
                .noneMatch(other ->
                    other.country() != null && Objects.equals(other.country(), actor.country())))
        .toList();
  }

  private List<Actor> side(
      List<List<RolePath>> alternatives, Predication predication, List<Actor> taken) {
    return side(alternatives, predication, taken, false);
  }

  /** With {@code whole}, names that nobody knows stand beside those that are known. */
  private List<Actor> side(
      List<List<RolePath>> alternatives,
      Predication predication,
      List<Actor> taken,
      boolean whole) {
    List<Actor> unknown = new ArrayList<>();
    for (List<RolePath> together : alternatives) {
      List<Actor> found = new ArrayList<>();
      for (RolePath path : together) {
        for (Predication owner : owners(path, predication)) {
          collect(owner, path.role(), found, unknown);
        }
      }
      found = PartyLists.distinct(found, taken);
      if (together.stream().anyMatch(path -> path.role() == Role.BETWEEN)) {
        // "praised the ties between Laos and Vietnam": Laos is its premier's own side
        List<Actor> others = withoutCompatriots(found, taken);
        found = others.isEmpty() ? found : others;
      }
      if (!found.isEmpty()) {
        return whole ? PartyLists.distinct(PartyLists.both(found, unknown), taken) : found;
      }
    }
    List<Actor> ofNouns = PartyLists.distinct(ofObjectNouns(alternatives, predication), taken);
    return ofNouns.isEmpty() ? PartyLists.distinct(unknown, taken) : ofNouns;
  }

  /** "granted a loan to Ghana": whom the object has to do with has to do with the verb, too. */
  private List<Actor> ofObjectNouns(List<List<RolePath>> alternatives, Predication predication) {
    List<Actor> found = new ArrayList<>();
    for (List<RolePath> together : alternatives) {
      for (RolePath path : together) {
        if (!path.ofContent() && path.role() != null && OF_NOUNS.contains(path.role())) {
          for (Predication noun : matcher.objectNouns(predication)) {
            collect(noun, path.role(), found, new ArrayList<>());
          }
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return found;
  }

  private List<Predication> owners(RolePath path, Predication predication) {
    if (!path.ofContent()) {
      return List.of(predication);
    }
    List<Predication> contents = matcher.contents(predication);
    return path.role() == Role.OBJECT
        ? contents.stream().filter(content -> !isOfMeans(content)).toList()
        : contents;
  }

  /** "offered to send observers": the object is what is given, not to whom. */
  private boolean isOfMeans(Predication content) {
    boolean people =
        content.fillers(Role.OBJECT).stream()
            .map(Argument::head)
            .allMatch(head ->
                head.wordClass() == WordClass.NOUN
                    && actors.actor(content.sentence(), head).isPresent());
    return people
        && matcher
            .match(content)
            .filter(inner ->
                !inner.target().isEmpty()
                    && inner.target().stream()
                        .flatMap(List::stream)
                        .noneMatch(path -> !path.ofContent() && path.role() == Role.OBJECT))
            .isPresent();
  }

  private void collect(
      Predication owner,
      @org.jspecify.annotations.Nullable Role role,
      List<Actor> found,
      List<Actor> unknown) {
    if (role == null) {
      return;
    }
    Sentence sentence = owner.sentence();
    for (Argument argument : arguments(owner, role)) {
      List<Actor> party = actors.party(sentence, argument.head());
      if (agents.takesUp(owner, role, argument.head())) {
        continue;
      }
      boolean thing = role == Role.SUBJECT && agents.isThingOf(argument.head());
      if (thing || (role == Role.SUBJECT && Venues.isVenue(owner, argument, party))) {
        continue;
      }
      if (!party.isEmpty()) {
        found.addAll(party);
      } else if (argument.head().wordClass() == WordClass.NAME
          && !CalendarWords.contains(argument.head())) {
        unknown.add(actors.unknown(sentence, argument.head()));
      }
    }
  }

  private List<Argument> arguments(Predication owner, Role role) {
    List<Argument> own = owner.fillers(role);
    return own.isEmpty() && role == Role.SUBJECT && owner.kind() == Predication.Kind.NOUN
        ? agents.doers(owner)
        : own;
  }
}
