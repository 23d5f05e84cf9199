package org.rapporteur.frame;

import org.rapporteur.language.Sentence;
import org.rapporteur.predication.Argument;

/** Answers what kind of thing an argument names. */
public interface Fillers {
  /** Whether {@code argument} of {@code sentence} is a {@code kind}. */
  boolean is(FillerKind kind, Sentence sentence, Argument argument);
}
