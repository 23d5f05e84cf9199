package org.rapporteur.frame;

/** What a filler must be, beyond its words. */
public enum FillerKind {
  /** Any resolved political actor. */
  ACTOR,
  /** A state, its government or its capital. */
  STATE,
  /** A place or country. */
  PLACE,
  /** A human being or several. */
  PERSON,
  /** Somebody of public life: an office-holder, politician, journalist, activist, soldier. */
  PUBLIC,
  /**
   * Any party of politics: a state, an office, a party, an armed group, a union, a body of several
   * countries; no private person and no firm.
   */
  POLITICAL,
  /** A politician or official as a person, in or out of office. */
  POLITICIAN,
  /** Armed forces, police, rebels, gunmen. */
  ARMED,
  /** Of content only: what "must" or "should" be done. */
  OBLIGATION,
  /** Of content only: what somebody "will not" or "would not" do. */
  REFUSAL,
  /** What criticises: "a disgrace", "illegal". */
  NEGATIVE,
  /** What praises: "a hero", "constructive". */
  POSITIVE,
  /** Anything: the role must be present. */
  ANY
}
