package org.rapporteur.event;

/** What the text says about the reality of an event. */
public enum Status {
  /** The narrator, or a neutral report, says that it happened or is happening. */
  HAPPENED,
  /** Announced, scheduled or expected. */
  PLANNED,
  /** Asserted by somebody whose word is not the narrator's: accusation, claim, suspicion. */
  ALLEGED,
  /** Somebody says that it did not happen. */
  DENIED,
  /** Could, would, if, wished for, called for, threatened. */
  HYPOTHETICAL,
  /** The text says that it did not happen. */
  NEGATED
}
