package org.rapporteur.language;

/** Inflection of a verb token. */
public enum VerbForm {
  NONE,
  BASE,
  PRESENT,
  PAST,
  GERUND,
  PAST_PARTICIPLE
}
