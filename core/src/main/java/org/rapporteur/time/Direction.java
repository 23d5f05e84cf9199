package org.rapporteur.time;

/** On which side of the publication a clause tells its event. */
public enum Direction {
  PAST,
  FUTURE,
  UNKNOWN
}
