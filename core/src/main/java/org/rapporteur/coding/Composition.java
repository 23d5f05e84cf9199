package org.rapporteur.coding;

import org.rapporteur.event.Status;
import org.rapporteur.predication.Effect;
import org.rapporteur.predication.EmbeddingPredicate;

/** What one step of the chain of embedding predicates makes of a status. */
final class Composition {
  private Composition() {}

  /** "after visiting X he will see Y": what surrounds a plan is planned too. */
  static Status withPlan(Status own, Status matrix) {
    return matrix == Status.PLANNED || matrix == Status.HYPOTHETICAL ? matrix : own;
  }

  static Effect negated(EmbeddingPredicate entry, Effect effect) {
    if (entry.negated() != null) {
      return entry.negated();
    }
    return switch (effect) {
      case PASS, HYPOTHETICAL -> Effect.HYPOTHETICAL;
      case HAPPENED, PLANNED -> Effect.NEGATED;
      case ALLEGED, DENIED -> Effect.ALLEGED;
      case NEGATED -> Effect.HAPPENED;
    };
  }

  static Status asStatus(Effect effect, Status own) {
    return switch (effect) {
      case PASS -> own;
      case HAPPENED -> own == Status.NEGATED ? Status.NEGATED : Status.HAPPENED;
      case PLANNED -> own == Status.HYPOTHETICAL ? Status.HYPOTHETICAL : Status.PLANNED;
      case ALLEGED -> own == Status.HAPPENED || own == Status.PLANNED ? Status.ALLEGED : own;
      case DENIED -> Status.DENIED;
      case HYPOTHETICAL -> Status.HYPOTHETICAL;
      case NEGATED -> Status.NEGATED;
    };
  }

  /** An inner status seen through that of the predicate that embeds it. */
  static Status under(Status matrix, Status inner, Effect effect) {
    return switch (matrix) {
      case HAPPENED, NEGATED -> inner;
      case PLANNED -> inner == Status.HAPPENED && effect != Effect.PASS ? Status.PLANNED : inner;
      case ALLEGED -> inner == Status.HAPPENED ? Status.ALLEGED : inner;
      case DENIED -> inner == Status.HYPOTHETICAL ? inner : Status.DENIED;
      case HYPOTHETICAL ->
          inner == Status.HAPPENED && effect == Effect.PASS ? inner : Status.HYPOTHETICAL;
    };
  }

  static Status weaker(Status a, Status b) {
    return a == Status.HAPPENED ? b : a;
  }
}
