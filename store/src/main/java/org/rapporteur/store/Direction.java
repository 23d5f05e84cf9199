package org.rapporteur.store;

/** Who does something to whom, seen from one party. */
public enum Direction {
  /** The party does it. */
  FORTH,
  /** It is done to the party. */
  BACK,
  /** As equals. */
  MUTUAL
}
