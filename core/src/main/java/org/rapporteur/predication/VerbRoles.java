package org.rapporteur.predication;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/** Fills the roles of verbs and adjectives. */
final class VerbRoles {
  private static final int MOST_PLACES = 3;

  private final Sentence sentence;
  private final Phrases phrases;
  private final Map<Integer, Draft> drafts;
  private final PhrasalVerbs phrasalVerbs;
  private final Inflections inflections;
  private final Controllers controllers;
  private final Coordination coordination;

  VerbRoles(
      Sentence sentence,
      Phrases phrases,
      Map<Integer, Draft> drafts,
      EmbeddingLexicon lexicon,
      PhrasalVerbs phrasalVerbs) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.drafts = drafts;
    this.phrasalVerbs = phrasalVerbs;
    this.inflections = new Inflections(sentence);
    this.controllers = new Controllers(lexicon);
    this.coordination = new Coordination(sentence, drafts);
  }

  /** Verbs that do something "of" something to their object: "stripped them of their rights". */
  private static final Set<String> OF_VERBS =
      Set.of(
          "accuse",
          "acquit",
          "assure",
          "cleanse",
          "clear",
          "convict",
          "cure",
          "deprive",
          "disarm",
          "dispossess",
          "divest",
          "inform",
          "notify",
          "purge",
          "relieve",
          "remind",
          "rid",
          "rob",
          "starve",
          "strip",
          "suspect",
          "warn",
          "absolve");

  /** Roles that a verb takes over from its object's own prepositions. */
  private static final List<Role> OF_OBJECTS =
      List.of(
          Role.PARTNER,
          Role.BETWEEN,
          Role.OPPONENT,
          Role.ORIGIN,
          Role.TOPIC,
          Role.LOCATION,
          Role.RECIPIENT,
          Role.BENEFICIARY,
          Role.DESTINATION);

  /** Roles that stand at the verb itself. */
  void fillDirect(Draft draft) {
    Token verb = draft.head;
    draft.inflection =
        draft.kind == Predication.Kind.ADJECTIVE ? copulaInflection(verb) : inflections.of(verb);
    boolean passive = draft.inflection.passive();
    boolean hasObject = !sentence.dependents(verb, Relation.OBJECT).isEmpty();
    for (Token dependent : sentence.dependents(verb)) {
      switch (dependent.relation()) {
        case SUBJECT -> addNominal(draft, Role.SUBJECT, dependent, null);
        case PASSIVE_SUBJECT ->
            addNominal(draft, hasObject ? Role.RECIPIENT : Role.OBJECT, dependent, null);
        case OBJECT -> addNominal(draft, Role.OBJECT, dependent, null);
        case DATIVE -> addDative(draft, dependent);
        case AGENT -> addPrepositional(draft, dependent, passive);
        case ATTRIBUTE, OBJECT_PREDICATE, ADJECTIVE_COMPLEMENT ->
            addNominal(draft, Role.ATTRIBUTE, dependent, null);
        case PREPOSITION -> addPrepositional(draft, dependent, false);
        default -> {}
      }
    }
    if (draft.kind == Predication.Kind.VERB) {
      if (passive && !draft.has(Role.SUBJECT)) {
        fillAgentBehindPlace(draft);
      }
      fillFromPhrasalVerb(draft);
      fillFromObjects(draft);
      SmallClauses.fill(sentence, draft);
    }
    boolean ofNoun =
        verb.relation() == Relation.RELATIVE_CLAUSE || verb.relation() == Relation.NOUN_CLAUSE;
    if (ofNoun && verb.head() >= 0) {
      fillFromAntecedent(draft, sentence.token(verb.head()));
    }
  }

  /**
   * "was abducted in the town of Cali by rebels", where the parser hangs the agent under the town.
   */
  private void fillAgentBehindPlace(Draft draft) {
    for (Token preposition : sentence.dependents(draft.head, Relation.PREPOSITION)) {
      Token place = phrases.prepositionObject(preposition).orElse(null);
      for (int step = 0; place != null && step < MOST_PLACES; step++) {
        Token inner = null;
        for (Token behind : sentence.dependents(place, Relation.PREPOSITION, Relation.AGENT)) {
          Token object = phrases.prepositionObject(behind).orElse(null);
          if (object != null && behind.lemma().equals("by") && !drafts.containsKey(place.index())) {
            addNominal(draft, Role.SUBJECT, object, "by");
            return;
          }
          inner = inner == null ? object : inner;
        }
        place = inner;
      }
    }
  }

  /** "hit back at X", "broke into the palace": what stands behind a verb of two words. */
  private void fillFromPhrasalVerb(Draft draft) {
    Token verb = draft.head;
    phrasalVerbs
        .adverb(sentence, verb)
        .filter(word -> word.relation() == Relation.ADVERB)
        .ifPresent(word ->
            sentence
                .dependents(word, Relation.PREPOSITION)
                .forEach(preposition -> addPrepositional(draft, preposition, false)));
    phrasalVerbs
        .preposition(sentence, verb)
        .flatMap(phrases::prepositionObject)
        .ifPresent(object -> addNominal(draft, Role.OBJECT, object, null));
  }

  /**
   * "restored ties with X": whom an object has to do with has to do with the verb, too, unless the
   * object is an event of its own; what it is taken "as" always belongs to the verb.
   */
  private void fillFromObjects(Draft draft) {
    for (Token object : sentence.dependents(draft.head, Relation.OBJECT)) {
      boolean event = drafts.containsKey(object.index());
      for (Token preposition : sentence.dependents(object, Relation.PREPOSITION)) {
        for (Role role : PrepositionRoles.roles(phrases.prepositionLemma(preposition))) {
          boolean of = role == Role.OF && OF_VERBS.contains(draft.head.lemma());
          boolean lent = role == Role.AS || (!event && (of || OF_OBJECTS.contains(role)));
          if (lent && !draft.has(role)) {
            phrases
                .prepositionObject(preposition)
                .ifPresent(
                    party -> addNominal(draft, role, party, phrases.prepositionLemma(preposition)));
          }
        }
      }
    }
  }

  private Inflection copulaInflection(Token adjective) {
    Token at = adjective;
    while (at.head() >= 0 && !at.isVerb()) {
      at = sentence.token(at.head());
    }
    Inflection inflection = at.isVerb() ? inflections.of(at) : Inflection.NONE;
    Token negation = inflections.negation(adjective);
    return new Inflection(
        inflection.tense(),
        inflection.perfect(),
        false,
        false,
        inflection.modal(),
        negation != null ? negation : inflection.negation(),
        inflection.question());
  }

  private void addNominal(Draft draft, Role role, Token head, @Nullable String preposition) {
    if (role != Role.SUBJECT && isReciprocal(head)) {
      draft.addAll(role, draft.fillers(Role.SUBJECT));
      return;
    }
    if (head.wordClass() == WordClass.WH_WORD) {
      antecedent(draft.head).ifPresent(noun -> draft.add(role, new Argument(noun, preposition)));
      return;
    }
    draft.addAll(role, phrases.arguments(head, preposition));
  }

  /** "Each other", "one another": those who act. */
  private boolean isReciprocal(Token head) {
    String before =
        head.index() == 0 ? "" : sentence.token(head.index() - 1).form().toLowerCase(Locale.ROOT);
    String word = head.form().toLowerCase(Locale.ROOT);
    return (word.equals("other") && before.equals("each"))
        || (word.equals("another") && before.equals("one"));
  }

  private Optional<Token> antecedent(Token verb) {
    Token at = verb;
    while (at.relation() == Relation.CONJUNCT || at.relation() == Relation.OPEN_COMPLEMENT) {
      at = sentence.token(at.head());
    }
    return at.relation() == Relation.RELATIVE_CLAUSE
        ? Optional.of(sentence.token(at.head()))
        : Optional.empty();
  }

  private void addDative(Draft draft, Token dependent) {
    if (dependent.isNominal() || dependent.wordClass() == WordClass.PRONOUN) {
      addNominal(draft, Role.RECIPIENT, dependent, null);
    } else {
      addPrepositional(draft, dependent, false);
    }
  }

  private void addPrepositional(Draft draft, Token preposition, boolean agent) {
    Optional<Token> object = phrases.prepositionObject(preposition);
    if (object.isEmpty()) {
      return;
    }
    String lemma = phrases.prepositionLemma(preposition);
    if (lemma.equals("by") && agent) {
      addNominal(draft, Role.SUBJECT, object.get(), lemma);
      return;
    }
    for (Role role : PrepositionRoles.roles(lemma)) {
      addNominal(draft, role, object.get(), lemma);
    }
  }

  private void fillFromAntecedent(Draft draft, Token noun) {
    List<Argument> antecedent = phrases.arguments(noun, null);
    Token verb = draft.head;
    if (verb.relation() == Relation.NOUN_CLAUSE) {
      boolean infinitive =
          sentence.dependents(verb, Relation.AUXILIARY).stream()
              .anyMatch(token -> token.wordClass() == WordClass.INFINITIVE_TO);
      boolean clause = !sentence.dependents(verb, Relation.MARK).isEmpty();
      if (!infinitive && !clause) {
        draft.addSurfaceSubject(antecedent);
      }
      return;
    }
    List<Token> adverbs = sentence.dependents(verb, Relation.ADVERB);
    boolean where =
        adverbs.stream()
            .anyMatch(a -> a.wordClass() == WordClass.WH_WORD && a.lemma().equals("where"));
    if (standsInRelative(verb)) {
      return;
    }
    if (where) {
      draft.addAll(Role.LOCATION, phrases.arguments(noun, "in"));
    } else if (draft.surfaceSubject().isEmpty()) {
      draft.addSurfaceSubject(antecedent);
    } else if (!draft.has(Role.OBJECT) && noWhWord(verb)) {
      draft.addAll(Role.OBJECT, antecedent);
    }
  }

  /** Whether "who" or "which" already stands in one of the verb's places. */
  private boolean standsInRelative(Token verb) {
    return sentence
        .dependents(verb, Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.OBJECT)
        .stream()
        .anyMatch(token -> token.wordClass() == WordClass.WH_WORD);
  }

  private boolean noWhWord(Token verb) {
    return sentence.dependents(verb, Relation.ADVERB).stream()
        .noneMatch(token -> token.wordClass() == WordClass.WH_WORD);
  }

  /** Roles that come from the governing predication: control, raising, coordination. */
  void fillInherited(Draft draft) {
    if (draft.kind == Predication.Kind.ADJECTIVE) {
      fillCopulaSubject(draft);
    }
    if (draft.head.relation() == Relation.CONJUNCT) {
      coordination.inherit(draft);
    }
    Embedding embedding = draft.embedding;
    Draft governor = embedding == null ? null : drafts.get(embedding.governor());
    if (governor != null && isUnlessClause(draft.head)) {
      governor.addAll(Role.UNLESS, draft.surfaceSubject());
    }
    if (embedding == null || governor == null || !draft.surfaceSubject().isEmpty()) {
      return;
    }
    if (draft.head.relation() == Relation.NOUN_CLAUSE
        && embedding.governor() != draft.head.head()) {
      draft.addSurfaceSubject(phrases.arguments(sentence.token(draft.head.head()), null));
      return;
    }
    switch (embedding.form()) {
      case INFINITIVE, GERUND, OF_GERUND ->
          draft.addSurfaceSubject(controllers.of(governor, embedding));
      case ADVERBIAL -> draft.addSurfaceSubject(governor.surfaceSubject());
      case THAT_CLAUSE,
          PARENTHETICAL,
          OBJECT_EVENT,
          SUBJECT_EVENT,
          TOPIC_EVENT,
          NAME_EVENT,
          LIGHT -> {}
    }
  }

  private boolean isUnlessClause(Token verb) {
    return verb.relation() == Relation.ADVERBIAL_CLAUSE
        && sentence.dependents(verb, Relation.MARK).stream()
            .anyMatch(mark -> mark.lemma().equals("unless"));
  }

  private void fillCopulaSubject(Draft draft) {
    Token at = draft.head;
    while (at.head() >= 0 && draft.fillers(Role.SUBJECT).isEmpty()) {
      at = sentence.token(at.head());
      Draft copula = drafts.get(at.index());
      if (copula != null) {
        draft.addAll(Role.SUBJECT, copula.surfaceSubject());
        for (Role role : Role.values()) {
          if (!draft.has(role) && role != Role.ATTRIBUTE && role != Role.OBJECT) {
            draft.addAll(role, copula.fillers(role));
          }
        }
        return;
      }
    }
  }

  /** "arrested and beat the protesters": the first verb shares the object of the last. */
  void shareCoordinatedObjects(List<Draft> topDown) {
    coordination.shareObjects(topDown);
  }
}
