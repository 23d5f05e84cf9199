package org.rapporteur.predication;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Token;

/**
 * Tense, mood and polarity of a predication; those of the light verb for an event noun it carries.
 *
 * @param tense time of the finite verb; NONE for infinitives, gerunds and nouns
 * @param perfect whether "have" stands with it
 * @param progressive whether it is a progressive form
 * @param passive whether it stands in the passive
 * @param modal the modal verb, if any
 * @param negation the word that negates it, if any
 * @param question whether the clause asks
 */
public record Inflection(
    Tense tense,
    boolean perfect,
    boolean progressive,
    boolean passive,
    @Nullable Token modal,
    @Nullable Token negation,
    boolean question) {
  /** No inflection at all. */
  public static final Inflection NONE =
      new Inflection(Tense.NONE, false, false, false, null, null, false);

  /** The same in the passive. */
  Inflection asPassive() {
    return new Inflection(tense, perfect, progressive, true, modal, negation, question);
  }

  /** Time of the finite verb. */
  public enum Tense {
    NONE,
    PRESENT,
    PAST
  }
}
