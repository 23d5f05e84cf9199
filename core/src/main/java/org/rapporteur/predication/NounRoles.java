package org.rapporteur.predication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/**
 * Fills the roles of event nouns: possessors, "of" and "by", adjectives of nationality and
 * compounds, prepositions, and the party and tense that a light verb lends.
 */
final class NounRoles {
  private static final Set<String> EMPTY_DETERMINERS = Set.of("no", "neither");

  /** "a police investigation": who acts, where other nouns name what is acted upon. */
  private static final Set<String> ACTING =
      Set.of("police", "government", "army", "court", "parliament", "state", "union", "opposition");

  private final Sentence sentence;
  private final Phrases phrases;
  private final Map<Integer, Draft> drafts;
  private final EventNouns eventNouns;
  private final LightVerbs lightVerbs;

  NounRoles(
      Sentence sentence,
      Phrases phrases,
      Map<Integer, Draft> drafts,
      EventNouns eventNouns,
      LightVerbs lightVerbs) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.drafts = drafts;
    this.eventNouns = eventNouns;
    this.lightVerbs = lightVerbs;
  }

  /** Roles within the noun's own phrase. */
  void fillDirect(Draft draft) {
    Token noun = draft.head;
    EventNouns.OfRole of =
        eventNouns.entry(draft.lemma).map(EventNouns.Entry::of).orElse(EventNouns.OfRole.SUBJECT);
    boolean befallsOwner = of == EventNouns.OfRole.PATIENT;
    if (befallsOwner) {
      of = EventNouns.OfRole.OBJECT;
    }
    for (Token dependent :
        sentence.dependents(noun, Relation.PREPOSITION, Relation.AGENT, Relation.DATIVE)) {
      addPrepositional(draft, dependent, of);
    }
    for (Token dependent : sentence.dependents(noun, Relation.POSSESSOR)) {
      boolean acted = draft.has(Role.SUBJECT) || (befallsOwner && !draft.has(Role.OF));
      boolean patient = of == EventNouns.OfRole.OBJECT && acted;
      draft.add(Role.POSSESSOR, Argument.of(dependent));
      draft.addAll(patient ? Role.OBJECT : Role.SUBJECT, phrases.arguments(dependent, null));
    }
    for (Token dependent : sentence.dependents(noun, Relation.MODIFIER, Relation.COMPOUND)) {
      boolean word = dependent.isNominal() || dependent.wordClass() == WordClass.ADJECTIVE;
      if (word) {
        addModifier(draft, dependent, of);
      }
    }
    draft.inflection = nounInflection(noun);
  }

  private void addModifier(Draft draft, Token modifier, EventNouns.OfRole of) {
    boolean name = Character.isUpperCase(modifier.form().charAt(0));
    if (!name && modifier.wordClass() == WordClass.ADJECTIVE) {
      return;
    }
    boolean object =
        modifier.wordClass() == WordClass.NOUN
            && of == EventNouns.OfRole.OBJECT
            && !ACTING.contains(modifier.lemma())
            && !draft.has(Role.OBJECT);
    if (name) {
      // "Turkish" in "the Turkish-Libyan agreement"
      sentence
          .beforeHyphen(modifier)
          .filter(partner -> Character.isUpperCase(partner.form().charAt(0)))
          .ifPresent(partner -> draft.add(Role.SUBJECT, Argument.of(partner)));
    }
    draft.addAll(object ? Role.OBJECT : Role.SUBJECT, phrases.arguments(modifier, null));
  }

  private void addPrepositional(Draft draft, Token preposition, EventNouns.OfRole of) {
    Optional<Token> object = phrases.prepositionObject(preposition);
    if (object.isEmpty()) {
      return;
    }
    String lemma = phrases.prepositionLemma(preposition);
    List<Argument> arguments = phrases.arguments(object.get(), lemma);
    if (lemma.equals("by")) {
      draft.addAll(Role.SUBJECT, arguments);
      return;
    }
    if (lemma.equals("of")) {
      draft.addAll(Role.OF, arguments);
      boolean owned = !sentence.dependents(draft.head, Relation.POSSESSOR).isEmpty();
      draft.addAll(
          of == EventNouns.OfRole.SUBJECT && !owned ? Role.SUBJECT : Role.OBJECT, arguments);
      if (of == EventNouns.OfRole.EITHER && !owned) {
        draft.addAll(Role.SUBJECT, arguments);
      }
      return;
    }
    for (Role role : PrepositionRoles.roles(lemma)) {
      draft.addAll(role, arguments);
    }
  }

  private Inflection nounInflection(Token noun) {
    Token negation = null;
    for (Token dependent : sentence.dependents(noun, Relation.DETERMINER, Relation.NEGATION)) {
      if (EMPTY_DETERMINERS.contains(dependent.lemma())) {
        negation = dependent;
      }
    }
    return new Inflection(Inflection.Tense.NONE, false, false, false, null, negation, false);
  }

  /** What a light verb, or a verb of which the noun is the predicate, lends to the noun. */
  void fillInherited(Draft draft) {
    Draft verb = carrier(draft.head);
    if (verb == null) {
      shareWithConjunct(draft);
      return;
    }
    Optional<LightVerbs.Party> party = lightVerbs.party(verb.lemma, draft.lemma);
    if (party.isEmpty()) {
      party = prepositionalLightVerb(verb, draft);
    }
    if (party.isPresent()) {
      carry(draft, verb, party.get());
    }
  }

  private Optional<LightVerbs.Party> prepositionalLightVerb(Draft verb, Draft noun) {
    Token head = sentence.token(noun.head.head());
    return head.wordClass() == WordClass.PREPOSITION || head.wordClass() == WordClass.INFINITIVE_TO
        ? lightVerbs.party(verb.lemma + " " + head.lemma(), noun.lemma)
        : Optional.empty();
  }

  private void carry(Draft noun, Draft verb, LightVerbs.Party party) {
    verb.light = true;
    boolean nounIsSurfaceSubject = noun.head.relation() == Relation.PASSIVE_SUBJECT;
    List<Argument> agent =
        nounIsSurfaceSubject || verb.inflection.passive()
            ? verb.fillers(Role.SUBJECT)
            : verb.surfaceSubject();
    Role role = party == LightVerbs.Party.SUBJECT ? Role.SUBJECT : Role.OBJECT;
    if (!agent.isEmpty()) {
      List<Argument> own = noun.fillers(role);
      noun.replace(role, agent);
      noun.addAll(role, own);
    }
    for (Role shared : Role.values()) {
      if (shared != Role.SUBJECT && shared != Role.OBJECT && shared != Role.ATTRIBUTE) {
        verb.fillers(shared).stream()
            .filter(argument -> !argument.head().equals(noun.head))
            .forEach(argument -> noun.add(shared, argument));
      }
    }
    if (party == LightVerbs.Party.OBJECT) {
      noun.addAll(Role.SUBJECT, verb.fillers(Role.ORIGIN));
      noun.addAll(Role.SUBJECT, List.copyOf(noun.fillers(Role.ORIGIN)));
    }
    Token negation =
        noun.inflection.negation() != null
            ? noun.inflection.negation()
            : verb.inflection.negation();
    Inflection lent = verb.inflection;
    noun.inflection =
        new Inflection(
            lent.tense(),
            lent.perfect(),
            lent.progressive(),
            false,
            lent.modal(),
            negation,
            lent.question());
    noun.embedding = new Embedding(verb.head.index(), Embedding.Form.LIGHT, null);
  }

  /** The verb whose object or subject the noun is, directly or through a preposition. */
  private @Nullable Draft carrier(Token noun) {
    Token at = noun;
    while (at.relation() == Relation.CONJUNCT && at.head() >= 0) {
      at = sentence.token(at.head());
    }
    if (at.head() < 0) {
      return null;
    }
    Token head = sentence.token(at.head());
    Draft direct =
        switch (at.relation()) {
          case OBJECT, PASSIVE_SUBJECT -> drafts.get(head.index());
          case PREPOSITION_OBJECT ->
              phrases.head(head).map(verb -> drafts.get(verb.index())).orElse(null);
          default -> null;
        };
    return direct != null && direct.kind == Predication.Kind.VERB ? direct : null;
  }

  private void shareWithConjunct(Draft draft) {
    Token noun = draft.head;
    if (noun.relation() != Relation.CONJUNCT || noun.head() < 0) {
      return;
    }
    Draft first = drafts.get(noun.head());
    if (first != null && first.kind == Predication.Kind.NOUN && !draft.has(Role.SUBJECT)) {
      draft.addAll(Role.SUBJECT, first.fillers(Role.SUBJECT));
    }
  }
}
