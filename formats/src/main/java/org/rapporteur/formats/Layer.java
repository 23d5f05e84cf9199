package org.rapporteur.formats;

/** What of a coding is written, in the order of the output. */
public enum Layer {
  /** Expressions of time with their days. */
  TIMES,
  /** Names of places, literal or not. */
  PLACES,
  /** Every mention of an actor. */
  ACTORS,
  /** Records and the claims about them. */
  EVENTS
}
