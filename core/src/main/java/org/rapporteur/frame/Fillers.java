package org.rapporteur.frame;

import java.util.List;
import org.rapporteur.event.EventType;
import org.rapporteur.language.Sentence;
import org.rapporteur.predication.Argument;
import org.rapporteur.predication.Predication;

/** Answers what kind of thing an argument names. */
public interface Fillers {
  /** Whether {@code argument} of {@code sentence} is a {@code kind}. */
  boolean is(FillerKind kind, Sentence sentence, Argument argument);

  /**
   * Who does {@code noun}, an event noun without a subject of its own; empty when nothing tells.
   */
  List<Argument> doers(Predication noun);

  /** Whether the article told an event of {@code type} in the sentences before. */
  boolean hasTold(EventType type);
}
