package org.rapporteur.occurrence;

/** What a report says about an event that was announced. */
public enum Turn {
  ANNOUNCED,
  MOVED,
  CONFIRMED,
  HAPPENED,
  CANCELLED
}
