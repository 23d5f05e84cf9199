package org.rapporteur.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Cue;
import org.rapporteur.event.Status;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.predication.Argument;
import org.rapporteur.predication.Effect;
import org.rapporteur.predication.Embedding;
import org.rapporteur.predication.EmbeddingLexicon;
import org.rapporteur.predication.EmbeddingPredicate;
import org.rapporteur.predication.Inflection;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;
import org.rapporteur.predication.Role;

/**
 * Decides the status of a predication from its own tense and mood and from the chain of predicates
 * that embed it, step by step from the outside in.
 */
final class StatusReader {
  private static final int DEEPEST_CHAIN = 8;
  private static final Set<String> SUPPOSING = Set.of("would", "could", "might", "may");
  private static final Set<String> NOT_TOLD =
      Set.of("a", "any", "another", "further", "more", "new", "future", "possible");

  private static final Set<String> OCCURRENCE =
      Set.of(
          "take",
          "occur",
          "happen",
          "begin",
          "start",
          "resume",
          "continue",
          "break",
          "break out",
          "erupt",
          "last",
          "follow",
          "open",
          "go",
          "go ahead",
          "come",
          "be",
          "end",
          "proceed",
          "kill",
          "wound",
          "injure",
          "leave",
          "claim",
          "flare",
          "flare up",
          "intensify",
          "escalate");

  private final EmbeddingLexicon lexicon;
  private final Predications predications;
  private final Sentence sentence;
  private final OwnStatus ownStatus;

  StatusReader(EmbeddingLexicon lexicon, Predications predications) {
    this.lexicon = lexicon;
    this.predications = predications;
    this.sentence = predications.sentence();
    this.ownStatus = new OwnStatus(lexicon, sentence);
  }

  /** The status of {@code predication} and its reasons. */
  StatusReading read(Predication predication) {
    StatusTrace trace = new StatusTrace();
    Status status = status(predication, trace, 0);
    ReportSources.add(sentence, predication, trace);
    return trace.reading(status);
  }

  private Status status(Predication predication, StatusTrace trace, int depth) {
    Status own = ownStatus.of(predication, trace);
    Embedding embedding = predication.embedding();
    Optional<Predication> governor = predications.governor(predication);
    trace.background |= depth == 0 && governor.isEmpty() && Tenses.isPastPerfect(predication);
    if (embedding == null || governor.isEmpty() || depth > DEEPEST_CHAIN) {
      return own;
    }
    Predication outer = governor.get();
    trace.background |= depth == 0 && "since".equals(embedding.marker());
    return switch (embedding.form()) {
      case LIGHT -> throughLightVerb(own, outer, trace, depth);
      case ADVERBIAL -> adverbial(predication, own, embedding, outer, trace, depth);
      case SUBJECT_EVENT -> subjectEvent(predication, own, outer, trace, depth);
      case INFINITIVE,
          THAT_CLAUSE,
          GERUND,
          OF_GERUND,
          PARENTHETICAL,
          OBJECT_EVENT,
          TOPIC_EVENT,
          NAME_EVENT ->
          complement(predication, own, embedding, outer, trace, depth);
    };
  }

  /** An event noun in a light verb stands where the verb stands. */
  private Status throughLightVerb(Status own, Predication verb, StatusTrace trace, int depth) {
    Status outer = status(verb, trace, depth + 1);
    return own == Status.HAPPENED ? outer : own;
  }

  private Status subjectEvent(
      Predication predication, Status own, Predication outer, StatusTrace trace, int depth) {
    if (own != Status.HAPPENED) {
      return own;
    }
    Optional<EmbeddingPredicate> entry = lexicon.find(outer, Embedding.Form.SUBJECT_EVENT);
    if (entry.isPresent() && entry.get().effect() != Effect.PASS) {
      return compose(entry.get(), outer, status(outer, trace, depth + 1), own, trace);
    }
    return OCCURRENCE.contains(outer.lemma()) || isSupposed(predication, outer)
        ? status(outer, trace, depth + 1)
        : own;
  }

  /** "Another raid would end the talks": what has not been told of is only thought of. */
  private boolean isSupposed(Predication predication, Predication outer) {
    Token modal = outer.inflection().modal();
    return modal != null
        && predication.kind() == Predication.Kind.NOUN
        && SUPPOSING.contains(modal.lemma().toLowerCase(Locale.ROOT))
        && sentence.dependents(predication.head(), Relation.DETERMINER, Relation.MODIFIER).stream()
            .anyMatch(word -> NOT_TOLD.contains(word.form().toLowerCase(Locale.ROOT)));
  }

  private Status adverbial(
      Predication predication,
      Status own,
      Embedding embedding,
      Predication outer,
      StatusTrace trace,
      int depth) {
    String marker = embedding.marker();
    if ("to".equals(marker)) {
      return purpose(predication, own, outer, trace, depth);
    }
    Effect effect = marker == null ? null : markerEffect(marker, predication.inflection());
    if (marker != null && effect != null && effect != Effect.PASS) {
      trace.cues.add(
          new Cue(effect.name(), marker, markerToken(predication.head(), marker).span()));
      return Composition.weaker(Composition.asStatus(effect, own), own);
    }
    boolean participle =
        predication.inflection().tense() == Inflection.Tense.NONE
            && predication.inflection().modal() == null;
    if (participle && own == Status.HAPPENED && marker == null) {
      return status(outer, trace, depth + 1);
    }
    return own == Status.HAPPENED && participle
        ? Composition.withPlan(own, around(outer, depth))
        : own;
  }

  /**
   * The status of what a circumstance of {@code outer} accompanies: with "is expected to", "plans
   * to" that is the plan.
   */
  private Status around(Predication outer, int depth) {
    boolean past =
        outer.inflection().tense() == Inflection.Tense.PAST && !outer.inflection().passive();
    if (!past) {
      for (Predication content : predications.contents(outer)) {
        Embedding embedding = content.embedding();
        if (embedding != null
            && embedding.form() == Embedding.Form.INFINITIVE
            && lexicon
                .find(outer, Embedding.Form.INFINITIVE)
                .filter(entry -> entry.effect() == Effect.PLANNED)
                .isPresent()) {
          return status(content, new StatusTrace(), depth + 1);
        }
      }
    }
    return status(outer, new StatusTrace(), depth + 1);
  }

  private @Nullable Effect markerEffect(String marker, Inflection inflection) {
    EmbeddingLexicon.WordEffect word =
        lexicon.conjunction(marker).or(() -> lexicon.preposition(marker)).orElse(null);
    if (word == null) {
      return null;
    }
    boolean past = inflection.tense() == Inflection.Tense.PAST && inflection.modal() == null;
    return past && word.past() != null ? word.past() : word.effect();
  }

  private Token markerToken(Token head, String marker) {
    for (Token token : sentence.dependents(head)) {
      if (token.lemma().toLowerCase(Locale.ROOT).equals(marker)) {
        return token;
      }
    }
    return head;
  }

  /** "to meet Kim": what is intended need not come to pass. */
  private Status purpose(
      Predication predication, Status own, Predication outer, StatusTrace trace, int depth) {
    Optional<EmbeddingPredicate> entry = lexicon.find(outer, Embedding.Form.INFINITIVE);
    if (entry.isPresent() && entry.get().forms().contains(Embedding.Form.INFINITIVE)) {
      return compose(entry.get(), outer, status(outer, trace, depth + 1), own, trace);
    }
    trace.cue("HYPOTHETICAL", markerToken(predication.head(), "to"));
    return Status.HYPOTHETICAL;
  }

  private Status complement(
      Predication predication,
      Status own,
      Embedding embedding,
      Predication outer,
      StatusTrace trace,
      int depth) {
    Embedding.Form form = embedding.form();
    Optional<EmbeddingLexicon.WordEffect> semiModal = semiModal(form, outer);
    if (semiModal.isPresent()) {
      boolean past = outer.inflection().tense() == Inflection.Tense.PAST;
      Effect effect =
          past && semiModal.get().past() != null
              ? semiModal.get().past()
              : semiModal.get().effect();
      Status status = Composition.asStatus(effect == null ? Effect.PLANNED : effect, own);
      trace.cue(status.name(), outer.head());
      return Composition.weaker(status, status(outer, trace, depth + 1));
    }
    Optional<EmbeddingPredicate> entry = lexicon.find(outer, form);
    if (entry.isPresent()) {
      Status matrix = status(outer, trace, depth + 1);
      return compose(
          entry.get(), outer, matrix, reported(predication, own, entry.get(), outer), trace);
    }
    if (form == Embedding.Form.TOPIC_EVENT) {
      if ("by".equals(embedding.marker()) && isSupposed(predication, outer)) {
        return status(outer, trace, depth + 1);
      }
      Effect effect = markerEffect(String.valueOf(embedding.marker()), outer.inflection());
      if ("during".equals(embedding.marker()) && own == Status.HAPPENED) {
        return Composition.withPlan(own, around(outer, depth));
      }
      if (effect != null) {
        return effect == Effect.PASS ? own : Composition.asStatus(effect, own);
      }
    }
    return switch (form) {
      case INFINITIVE -> {
        status(outer, trace, depth + 1);
        yield Status.HYPOTHETICAL;
      }
      case OBJECT_EVENT, TOPIC_EVENT -> {
        Status matrix = status(outer, trace, depth + 1);
        yield own != Status.HAPPENED || Definiteness.isDefinite(sentence, predication.head())
            ? own
            : matrix;
      }
      default -> Composition.weaker(own, status(outer, trace, depth + 1));
    };
  }

  /** "is to", "has to", "is going to": verbs that with an infinitive do the work of a modal. */
  private Optional<EmbeddingLexicon.WordEffect> semiModal(Embedding.Form form, Predication outer) {
    if (form != Embedding.Form.INFINITIVE) {
      return Optional.empty();
    }
    return switch (outer.lemma()) {
      case "be", "have" -> lexicon.modal(outer.lemma() + " to");
      case "go" ->
          outer.inflection().progressive() ? lexicon.modal("be going to") : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** "said it would withdraw" announces: the future as seen from a past report. */
  private static Status reported(
      Predication predication, Status own, EmbeddingPredicate entry, Predication outer) {
    Token modal = predication.inflection().modal();
    boolean would =
        modal != null && (modal.lemma().equals("would") || modal.form().equalsIgnoreCase("would"));
    boolean past =
        outer.inflection().tense() == Inflection.Tense.PAST || outer.inflection().perfect();
    boolean announces = entry.effect() == Effect.PASS || entry.effect() == Effect.PLANNED;
    return would && own == Status.HYPOTHETICAL && announces && past ? Status.PLANNED : own;
  }

  /**
   * What {@code entry} makes of a complement of status {@code own} when it has {@code matrix}
   * itself.
   */
  private Status compose(
      EmbeddingPredicate entry, Predication outer, Status matrix, Status own, StatusTrace trace) {
    Effect effect =
        outer.inflection().passive() && entry.passive() != null ? entry.passive() : entry.effect();
    boolean negated = matrix == Status.NEGATED;
    if (negated) {
      effect = Composition.negated(entry, effect);
    }
    if (entry.speaker() != EmbeddingPredicate.Party.NONE) {
      trace.speakers.addFirst(new StatusReading.SpeakerRole(outer, speakers(entry, outer)));
    }
    if (entry.hedge()) {
      trace.hedge(outer.head());
    }
    trace.opinion |= entry.opinion();
    if (effect != Effect.PASS) {
      trace.cue(effect.name(), outer.head());
    }
    Status inner = Composition.asStatus(effect, own);
    return negated ? inner : Composition.under(matrix, inner, effect);
  }

  /**
   * The parties that speak; a noun without owner speaks for the subject of the verb it stands
   * under.
   */
  private List<Argument> speakers(EmbeddingPredicate entry, Predication outer) {
    boolean object =
        entry.speaker() == EmbeddingPredicate.Party.OBJECT
            || (entry.kind() == Predication.Kind.ADJECTIVE && outer.inflection().passive());
    List<Argument> own = outer.fillers(object ? Role.OBJECT : Role.SUBJECT);
    if (!own.isEmpty() || outer.kind() != Predication.Kind.NOUN) {
      return own;
    }
    return predications.governor(outer).map(verb -> verb.fillers(Role.SUBJECT)).orElse(List.of());
  }
}
