package org.rapporteur.language;

/** Part of speech of a token, as fine as the rest of the code needs it. */
public enum WordClass {
  NOUN,
  NAME,
  PRONOUN,
  POSSESSIVE_PRONOUN,
  VERB,
  MODAL,
  ADJECTIVE,
  ADVERB,
  PARTICLE,
  PREPOSITION,
  INFINITIVE_TO,
  DETERMINER,
  WH_WORD,
  CONJUNCTION,
  NUMBER,
  POSSESSIVE_MARK,
  PUNCTUATION,
  OTHER
}
