package org.rapporteur.predication;

/**
 * What an argument is to its predication, whatever the voice or word class. One argument may fill
 * several roles: "to Algeria" is RECIPIENT and DESTINATION, the frame decides which one it reads.
 */
public enum Role {
  SUBJECT,
  OBJECT,
  /** Dative, or "to X". */
  RECIPIENT,
  /** "to, into, towards X". */
  DESTINATION,
  /** "from, out of X". */
  ORIGIN,
  /** "with, alongside X". */
  PARTNER,
  /** "against X". */
  OPPONENT,
  /** "over, about, on, regarding X". */
  TOPIC,
  /** "for X". */
  BENEFICIARY,
  /** "in, at, near, outside X". */
  LOCATION,
  /** "of X" where it is neither subject nor object. */
  OF,
  /** "as X". */
  AS,
  /** "between A and B, among X". */
  BETWEEN,
  /** The owner of an event noun, also found as SUBJECT or OBJECT. */
  POSSESSOR,
  /** The predicate noun or adjective of "be", "become", "call X a Y". */
  ATTRIBUTE,
  /** "unless X acts": the one who can prevent what is said. */
  UNLESS,
  /** The trigger itself, with what modifies it ("joint exercise"); only in conditions of frames. */
  SELF
}
