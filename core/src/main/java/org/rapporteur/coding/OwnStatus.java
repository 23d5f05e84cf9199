package org.rapporteur.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.event.Status;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.VerbForm;
import org.rapporteur.language.WordClass;
import org.rapporteur.predication.Argument;
import org.rapporteur.predication.Effect;
import org.rapporteur.predication.Embedding;
import org.rapporteur.predication.EmbeddingLexicon;
import org.rapporteur.predication.Inflection;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Role;

/** Reads how real a predication is from its own tense, mood, negation and adverbs. */
final class OwnStatus {
  private static final Set<String> NOBODY =
      Set.of("no", "neither", "nobody", "none", "nothing", "few");

  private final EmbeddingLexicon lexicon;
  private final Sentence sentence;

  OwnStatus(EmbeddingLexicon lexicon, Sentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
  }

  /** The status of {@code predication} by its own words; what decided goes to {@code trace}. */
  Status of(Predication predication, StatusTrace trace) {
    return predication.kind() == Predication.Kind.NOUN
        ? ownOfNoun(predication, trace)
        : ownOfVerb(predication, trace);
  }

  private Status ownOfVerb(Predication predication, StatusTrace trace) {
    Inflection inflection = predication.inflection();
    Status status = Status.HAPPENED;
    Token modal = inflection.modal();
    if (modal != null) {
      status = Composition.asStatus(modalEffect(modal, inflection.perfect()), status);
      trace.cue(status.name(), modal);
    }
    if (inflection.negation() != null) {
      status = Status.NEGATED;
      trace.cue("NEGATED", inflection.negation());
    }
    Optional<Token> nobody = status == Status.HAPPENED ? emptyParty(predication) : Optional.empty();
    if (nobody.isPresent()) {
      status = Status.NEGATED;
      trace.cue("NEGATED", nobody.get());
    }
    if (inflection.question() && predication.embedding() == null) {
      status = Status.HYPOTHETICAL;
      trace.cue("HYPOTHETICAL", sentence.tokens().getLast());
    }
    boolean bareInfinitive =
        predication.embedding() == null
            && modal == null
            && sentence.dependents(predication.head(), Relation.AUXILIARY).stream()
                .anyMatch(token -> token.wordClass() == WordClass.INFINITIVE_TO);
    if (bareInfinitive && status == Status.HAPPENED) {
      status = Status.PLANNED;
    }
    return withAdverbs(predication.head(), status, trace);
  }

  private Effect modalEffect(Token modal, boolean perfect) {
    String form = modal.form().toLowerCase(Locale.ROOT);
    Optional<EmbeddingLexicon.WordEffect> word =
        perfect ? lexicon.modal(form + " have") : Optional.empty();
    Effect effect =
        word.or(() -> lexicon.modal(form))
            .or(() -> lexicon.modal(modal.lemma().toLowerCase(Locale.ROOT)))
            .map(EmbeddingLexicon.WordEffect::effect)
            .orElse(Effect.HYPOTHETICAL);
    return effect;
  }

  /**
   * "arrested no journalist", "neither side attacked": a party that is nobody negates the event.
   */
  private Optional<Token> emptyParty(Predication predication) {
    for (Role role : List.of(Role.SUBJECT, Role.OBJECT)) {
      for (Argument argument : predication.fillers(role)) {
        if (NOBODY.contains(argument.head().lemma().toLowerCase(Locale.ROOT))) {
          return Optional.of(argument.head());
        }
        for (Token determiner : sentence.dependents(argument.head(), Relation.DETERMINER)) {
          if (NOBODY.contains(determiner.lemma().toLowerCase(Locale.ROOT))) {
            return Optional.of(determiner);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Status withAdverbs(Token head, Status status, StatusTrace trace) {
    Status result = status;
    for (Token adverb : sentence.dependents(head, Relation.ADVERB, Relation.NEGATION)) {
      Optional<EmbeddingLexicon.WordEffect> word =
          lexicon.adverb(adverb.lemma().toLowerCase(Locale.ROOT));
      if (word.isPresent()) {
        result = apply(word.get(), adverb, result, trace);
      }
    }
    return result;
  }

  private Status ownOfNoun(Predication predication, StatusTrace trace) {
    Status status = Status.HAPPENED;
    if (predication.inflection().negation() != null) {
      trace.cue("NEGATED", predication.inflection().negation());
      status = Status.NEGATED;
    }
    boolean carried =
        predication.embedding() != null && predication.embedding().form() == Embedding.Form.LIGHT;
    for (Token modifier :
        sentence.dependents(
            predication.head(), Relation.DETERMINER, Relation.MODIFIER, Relation.COMPOUND)) {
      Optional<EmbeddingLexicon.WordEffect> word =
          lexicon
              .determiner(modifier.lemma().toLowerCase(Locale.ROOT))
              .or(() -> lexicon.determiner(modifier.form().toLowerCase(Locale.ROOT)));
      if (word.isPresent() && !(carried && isForetelling(modifier, word.get()))) {
        status = apply(word.get(), modifier, status, trace);
      }
    }
    return carried ? status : withAdverbs(predication.head(), status, trace);
  }

  /** "Mounted its long-threatened invasion": what was once foretold, the verb now tells. */
  private static boolean isForetelling(Token modifier, EmbeddingLexicon.WordEffect word) {
    boolean participle =
        modifier.verbForm() == VerbForm.PAST_PARTICIPLE
            || modifier.form().toLowerCase(Locale.ROOT).endsWith("ed");
    return participle && (word.effect() == Effect.PLANNED || word.effect() == Effect.HYPOTHETICAL);
  }

  private static Status apply(
      EmbeddingLexicon.WordEffect word, Token token, Status status, StatusTrace trace) {
    if (word.hedge()) {
      trace.hedge(token);
    }
    if (word.background()) {
      trace.background = true;
      trace.cue("BACKGROUND", token);
    }
    Effect effect = word.effect();
    if (effect == null || effect == Effect.PASS || effect == Effect.HAPPENED) {
      return status;
    }
    trace.cue(effect.name(), token);
    return status == Status.HAPPENED ? Composition.asStatus(effect, status) : status;
  }
}
