package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ArticleActors;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;
import org.rapporteur.predication.Argument;
import org.rapporteur.predication.Embedding;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;
import org.rapporteur.predication.Role;

/**
 * Who acts in a sentence where a predication names no actor: the maker of what acts ("a statement
 * condemning"), who claims it ("claimed responsibility for the attack"), or the subject of a verb
 * that does its object ("announced a suspension").
 */
final class ImpliedAgents {
  /** How many governing predicates are asked for the one that acts. */
  private static final int MOST_GOVERNORS = 3;

  private final ArticleActors actors;
  private final Predications predications;
  private final ImpliedParties implied;
  private final ClaimWords claims;

  ImpliedAgents(
      ArticleActors actors, Predications predications, ImpliedParties implied, ClaimWords claims) {
    this.actors = actors;
    this.predications = predications;
    this.implied = implied;
    this.claims = claims;
  }

  /** Those who do {@code predication}; empty when nothing tells. */
  List<Actor> of(Predication predication) {
    List<Argument> subjects = predication.fillers(Role.SUBJECT);
    if (subjects.isEmpty()) {
      return parties(doers(predication, 0));
    }
    List<Actor> found = new ArrayList<>();
    for (Argument subject : subjects) {
      found.addAll(makers(subject.head()));
    }
    return found;
  }

  /** Those who take {@code predication} upon themselves; empty when nobody does. */
  List<Actor> claimants(Predication predication) {
    return parties(claims.claimants(predication, predications));
  }

  /** Those who are accused of {@code predication}; empty when nobody is. */
  List<Actor> accused(Predication predication) {
    return parties(claims.accused(predication, predications));
  }

  /** "Denied it": what was said, and nobody. */
  boolean takesUp(Predication act, Role role, Token filler) {
    return role == Role.OBJECT
        && filler.lemma().equalsIgnoreCase("it")
        && claims.deniers().contains(act.lemma());
  }

  /** Those whose letter, order or protest {@code noun} is; empty for other nouns. */
  List<Actor> makers(Token noun) {
    if (!implied.carriers().contains(noun.lemma())) {
      return List.of();
    }
    Predication act = predications.at(noun.index()).orElse(null);
    if (act != null && !act.fillers(Role.SUBJECT).isEmpty()) {
      return parties(act.fillers(Role.SUBJECT));
    }
    return parties(subjectOfVerbAbove(noun));
  }

  /** "Japan's book entry system demands": what has an owner but does not act for him. */
  boolean isThing(Token subject) {
    return (subject.relation() == Relation.SUBJECT || isAfterBy(subject)) && isThingOf(subject);
  }

  /** The same of a word that is known to be a subject, as in a relative clause. */
  boolean isThingOf(Token subject) {
    return subject.wordClass() == WordClass.NOUN && implied.things().contains(subject.lemma());
  }

  private boolean isAfterBy(Token noun) {
    return noun.relation() == Relation.PREPOSITION_OBJECT
        && noun.head() >= 0
        && predications.sentence().token(noun.head()).relation() == Relation.AGENT;
  }

  private List<Argument> subjectOfVerbAbove(Token noun) {
    Sentence sentence = predications.sentence();
    Token at = noun;
    while (at.head() >= 0) {
      at = sentence.token(at.head());
      Predication verb = predications.at(at.index()).orElse(null);
      if (verb != null && verb.kind() == Predication.Kind.VERB) {
        return verb.inflection().passive() ? List.of() : verb.fillers(Role.SUBJECT);
      }
    }
    return List.of();
  }

  /** Who does {@code noun}, an event noun that is the object of what they do. */
  List<Argument> doers(Predication noun) {
    return doers(noun, 0);
  }

  private List<Argument> doers(Predication predication, int depth) {
    Predication counted = countedBy(predication);
    if (counted != null) {
      return counted.fillers(Role.SUBJECT);
    }
    Predication governor = predications.governor(predication).orElse(null);
    Embedding embedding = predication.embedding();
    if (governor == null
        || embedding == null
        || embedding.form() != Embedding.Form.OBJECT_EVENT
        || depth == MOST_GOVERNORS
        || governor.inflection().passive()
        || predication.kind() != Predication.Kind.NOUN
        || !implied.doers().contains(governor.lemma())) {
      return List.of();
    }
    List<Argument> subject = governor.fillers(Role.SUBJECT);
    return subject.isEmpty() ? doers(governor, depth + 1) : subject;
  }

  /** The verb that has "an act of aggression", "a wave of raids" for its object, if one does it. */
  private @Nullable Predication countedBy(Predication noun) {
    Sentence sentence = predications.sentence();
    if (noun.kind() != Predication.Kind.NOUN || noun.head().head() < 0) {
      return null;
    }
    Token of = sentence.token(noun.head().head());
    Token counter = of.head() < 0 ? of : sentence.token(of.head());
    boolean counts =
        of.lemma().equals("of")
            && counter.relation() == Relation.OBJECT
            && implied.counters().contains(counter.lemma());
    return counts
        ? predications
            .at(counter.head())
            .filter(verb -> implied.doers().contains(verb.lemma()))
            .filter(verb -> !verb.inflection().passive())
            .orElse(null)
        : null;
  }

  private List<Actor> parties(List<Argument> arguments) {
    return arguments.stream()
        .flatMap(argument -> actors.party(predications.sentence(), argument.head()).stream())
        .toList();
  }
}
