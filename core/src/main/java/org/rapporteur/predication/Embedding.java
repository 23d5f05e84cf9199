package org.rapporteur.predication;

import org.jspecify.annotations.Nullable;

/**
 * How a predication hangs under another.
 *
 * @param governor token index of the head of the governing predication
 * @param form in what form
 * @param marker the word that introduces it: subordinating conjunction or preposition
 */
public record Embedding(int governor, Form form, @Nullable String marker) {
  /** Forms of complements. */
  public enum Form {
    /** "agreed to visit", "made them leave". */
    INFINITIVE,
    /** "said that X visited", also without "that". */
    THAT_CLAUSE,
    /** "stopped shelling". */
    GERUND,
    /** "accused of shelling": preposition and gerund. */
    OF_GERUND,
    /** An event noun as object: "deny the attack"; also the subject of a passive. */
    OBJECT_EVENT,
    /** An event noun as subject: "the visit was postponed" in the active: "the visit failed". */
    SUBJECT_EVENT,
    /** An event noun after a preposition: "plans for a visit". */
    TOPIC_EVENT,
    /**
     * An event noun that only names another: "called the raid a massacre", "described as an
     * attack".
     */
    NAME_EVENT,
    /** "X visited Y, officials said". */
    PARENTHETICAL,
    /** "if X visits", "after visiting", "to visit" as a purpose. */
    ADVERBIAL,
    /** An event noun that a light verb carries: "paid a visit". */
    LIGHT
  }
}
