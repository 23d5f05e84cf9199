package org.rapporteur.predication;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.VerbForm;
import org.rapporteur.language.WordClass;

/** Reads tense, mood and polarity of a verb from its auxiliaries. */
final class Inflections {
  private static final Set<String> HARM =
      Set.of("wound", "injure", "kill", "murder", "arrest", "detain", "displace", "behead", "maim");

  private final Sentence sentence;

  Inflections(Sentence sentence) {
    this.sentence = sentence;
  }

  Inflection of(Token verb) {
    Token modal = null;
    boolean perfect = false;
    boolean progressive = verb.verbForm() == VerbForm.GERUND;
    boolean passive = false;
    Inflection.Tense tense = tense(verb.verbForm());
    boolean finiteAuxiliary = false;
    for (Token dependent : sentence.dependents(verb)) {
      switch (dependent.relation()) {
        case PASSIVE_AUXILIARY -> passive = true;
        case PASSIVE_SUBJECT, AGENT -> passive = true;
        default -> {}
      }
      boolean auxiliary =
          dependent.relation() == Relation.AUXILIARY
              || dependent.relation() == Relation.PASSIVE_AUXILIARY;
      if (auxiliary && dependent.wordClass() == WordClass.MODAL) {
        modal = dependent;
      }
      if (auxiliary && dependent.wordClass() == WordClass.VERB) {
        perfect |= dependent.lemma().equals("have");
        if (!finiteAuxiliary) {
          tense = tense(dependent.verbForm());
          finiteAuxiliary = tense != Inflection.Tense.NONE;
        }
      }
    }
    boolean participle = verb.verbForm() == VerbForm.PAST_PARTICIPLE;
    boolean reduced =
        participle
            && ((verb.relation() == Relation.NOUN_CLAUSE && !isOnlyVerbOfClause(verb))
                || (verb.relation() == Relation.ADVERBIAL_CLAUSE && !perfect));
    passive |= participle && !perfect && !passive && isAbsolute(verb);
    if (participle && !finiteAuxiliary && !passive && !reduced && !perfect) {
      tense = Inflection.Tense.PAST;
    }
    if (modal != null) {
      tense = Inflection.Tense.NONE;
    }
    return new Inflection(
        tense,
        perfect,
        progressive,
        passive || (reduced && sentence.dependents(verb, Relation.OBJECT).isEmpty()),
        modal,
        negation(verb),
        asks());
  }

  /**
   * "left three soldiers dead, six civilians wounded": only what befell its subject can be told.
   */
  private boolean isAbsolute(Token verb) {
    return HARM.contains(verb.lemma())
        && !sentence.dependents(verb, Relation.SUBJECT).isEmpty()
        && sentence
            .dependents(verb, Relation.OBJECT, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY)
            .isEmpty();
  }

  /** "Two parties called for talks.", where the parser takes the sentence for a noun phrase. */
  private boolean isOnlyVerbOfClause(Token verb) {
    boolean atRoot = sentence.token(verb.head()).head() < 0;
    boolean sentenceLike = sentence.tokens().getLast().form().equals(".");
    return atRoot
        && sentenceLike
        && sentence.dependents(verb, Relation.AGENT).isEmpty()
        && sentence.tokens().stream().noneMatch(Inflections::isFinite);
  }

  private static boolean isFinite(Token token) {
    return token.wordClass() == WordClass.MODAL || tense(token.verbForm()) != Inflection.Tense.NONE;
  }

  private static Inflection.Tense tense(VerbForm form) {
    return switch (form) {
      case PRESENT -> Inflection.Tense.PRESENT;
      case PAST -> Inflection.Tense.PAST;
      case NONE, BASE, GERUND, PAST_PARTICIPLE -> Inflection.Tense.NONE;
    };
  }

  @Nullable Token negation(Token head) {
    List<Token> negations = sentence.dependents(head, Relation.NEGATION);
    if (!negations.isEmpty()) {
      return negations.getFirst();
    }
    for (Token dependent : sentence.dependents(head)) {
      boolean never = dependent.lemma().equals("never") || dependent.lemma().equals("no longer");
      if (never && dependent.relation() == Relation.ADVERB) {
        return dependent;
      }
    }
    return isAlternative(head) ? negation(sentence.token(head.head())) : null;
  }

  /** "did not confirm or deny": what "or" joins without a subject of its own. */
  private boolean isAlternative(Token head) {
    if (head.relation() != Relation.CONJUNCT
        || head.head() < 0
        || !sentence.dependents(head, Relation.SUBJECT, Relation.AUXILIARY).isEmpty()) {
      return false;
    }
    Token first = sentence.token(head.head());
    return sentence.dependents(first, Relation.CONJUNCTION).stream()
        .anyMatch(word -> word.lemma().equals("or") && word.index() < head.index());
  }

  private boolean asks() {
    Token last = sentence.tokens().getLast();
    return last.form().equals("?");
  }
}
