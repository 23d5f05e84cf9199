package org.rapporteur.place;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a reading for every toponym; a name keeps its sense unless containment says otherwise.
 */
final class Senses {
  private static final double CONTAINED = 8;
  private static final double HINTED = 4;

  private final Containment containment;
  private final Focus focus;

  Senses(Containment containment, Focus focus) {
    this.containment = containment;
    this.focus = focus;
  }

  Map<Toponym, Choice> choose(List<Toponym> toponyms) {
    Map<String, GazetteerEntry> said = new HashMap<>();
    Map<Toponym, Choice> chosen = new LinkedHashMap<>();
    for (Toponym toponym : toponyms) {
      if (containment.containerOf(toponym) != null) {
        Choice choice = best(toponym, null);
        chosen.put(toponym, choice);
        said.putIfAbsent(toponym.key(), choice.entry());
      }
    }
    for (Toponym toponym : toponyms) {
      if (!chosen.containsKey(toponym)) {
        chosen.put(toponym, best(toponym, said.get(toponym.key())));
      }
    }
    return chosen;
  }

  private Choice best(Toponym toponym, @Nullable GazetteerEntry said) {
    GazetteerEntry best = toponym.readings().getFirst();
    double most = Double.NEGATIVE_INFINITY;
    for (GazetteerEntry entry : toponym.readings()) {
      double score = focus.score(entry) + containment(toponym, entry) + hint(toponym, entry);
      if (entry.equals(said)) {
        score += CONTAINED;
      }
      if (score > most) {
        most = score;
        best = entry;
      }
    }
    return new Choice(toponym, best, reason(toponym, best, said));
  }

  private double containment(Toponym toponym, GazetteerEntry entry) {
    Toponym outer = containment.containerOf(toponym);
    double score = 0;
    if (outer != null && outer.readings().stream().anyMatch(entry::isWithin)) {
      score += CONTAINED;
    }
    for (Toponym inner : containment.containedBy(toponym)) {
      if (inner.readings().stream().anyMatch(reading -> reading.isWithin(entry))) {
        score += CONTAINED / 2;
      }
    }
    return score;
  }

  private static double hint(Toponym toponym, GazetteerEntry entry) {
    GazetteerEntry.Kind hint = toponym.hint();
    return hint == null || hint != entry.kind() ? 0 : HINTED;
  }

  private String reason(Toponym toponym, GazetteerEntry best, @Nullable GazetteerEntry said) {
    Toponym outer = containment.containerOf(toponym);
    if (outer != null && outer.readings().stream().anyMatch(best::isWithin)) {
      return "lies in " + outer.text();
    }
    if (best.equals(said)) {
      return "named before with the place that contains it";
    }
    if (toponym.readings().size() == 1) {
      return "only place of that name";
    }
    return focus.reason(best);
  }
}
