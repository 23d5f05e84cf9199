package org.rapporteur.correction;

/** Which parties of a record. */
public enum Side {
  SOURCE,
  TARGET,
  SPEAKERS
}
