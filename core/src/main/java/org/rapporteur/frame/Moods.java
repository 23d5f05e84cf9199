package org.rapporteur.frame;

import java.util.Set;
import org.rapporteur.language.Token;
import org.rapporteur.predication.Predication;

/** Moods of contents that a condition asks for: what must be done, what somebody will not do. */
final class Moods {
  private static final Set<String> OBLIGATION = Set.of("must", "should", "ought");

  private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll");

  private Moods() {}

  /** Whether {@code content} is told in the mood that {@code kind} names. */
  static boolean has(FillerKind kind, Predication content) {
    Token modal = content.inflection().modal();
    if (modal == null) {
      return false;
    }
    boolean negated = content.inflection().negation() != null;
    return switch (kind) {
      case OBLIGATION -> OBLIGATION.contains(modal.lemma());
      case REFUSAL -> negated && FUTURE.contains(modal.lemma());
      case ACTOR,
          STATE,
          PLACE,
          PERSON,
          PUBLIC,
          POLITICAL,
          POLITICIAN,
          ARMED,
          NEGATIVE,
          POSITIVE,
          ANY ->
          false;
    };
  }
}
