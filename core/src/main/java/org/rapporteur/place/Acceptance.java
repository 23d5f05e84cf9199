package org.rapporteur.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes names for places when their own and the article's evidence together suffice. */
final class Acceptance {
  /** What the next place behind a comma says when it contains the first. */
  private static final double CONTAINED = 2;

  /** What one strong mention of a name lends to the others. */
  private static final double REPEATED = 0.8;

  private Acceptance() {}

  static List<Toponym> accepted(List<Toponym> toponyms) {
    Containment containment = Containment.of(toponyms);
    Map<String, Double> strongest = new HashMap<>();
    Map<Toponym, Double> evidence = new HashMap<>();
    for (Toponym toponym : toponyms) {
      double own = toponym.evidence() + (containment.concerns(toponym) ? CONTAINED : 0);
      evidence.put(toponym, own);
      strongest.merge(toponym.key(), own, Math::max);
    }
    List<Toponym> accepted = new ArrayList<>();
    for (Toponym toponym : toponyms) {
      double own = evidence.getOrDefault(toponym, 0.0);
      double best = strongest.getOrDefault(toponym.key(), own);
      if (own + (best - own >= REPEATED ? REPEATED : 0) >= NameContext.ENOUGH) {
        accepted.add(toponym);
      }
    }
    return accepted;
  }
}
