package org.rapporteur.predication;

/** What an embedding predicate does to the status of its complement. */
public enum Effect {
  /** Nothing: tense and mood of the complement decide ("say"). */
  PASS,
  /** It is as real as the predicate itself ("manage to"). */
  HAPPENED,
  PLANNED,
  ALLEGED,
  DENIED,
  HYPOTHETICAL,
  NEGATED
}
