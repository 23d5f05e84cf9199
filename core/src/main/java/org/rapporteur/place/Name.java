package org.rapporteur.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A name of an article with all its mentions, and how likely each place of that name is meant.
 *
 * <p>One name keeps one sense through an article unless a mention says otherwise (Gale, Church and
 * Yarowsky 1992, "One sense per discourse").
 */
final class Name {
  /** What being said to lie in a container adds to a reading. */
  static final double CONTAINED = 8;

  private static final double HINTED = 4;
  private static final double TOWN_RATHER = 1.5;

  /** Readings beyond the likeliest are dropped; some names have hundreds. */
  private static final int MOST_READINGS = 40;

  private final String key;
  private final List<Toponym> mentions = new ArrayList<>();

  /** In the order of the gazetteer, which decides between equals. */
  private final Map<GazetteerEntry, Double> scores = new LinkedHashMap<>();

  private List<Belief> beliefs = List.of();
  private double weight;

  /**
   * A reading and how likely it is meant.
   *
   * @param share between 0 and 1
   */
  record Belief(GazetteerEntry entry, double share) {}

  Name(String key) {
    this.key = key;
  }

  /** Adds a mention. */
  void add(Toponym mention, Containment containment) {
    mentions.add(mention);
    for (GazetteerEntry reading : mention.readings()) {
      double score = Prior.of(reading) + said(mention, reading, containment);
      score -= isNamedForItsTown(reading, mention.readings()) ? TOWN_RATHER : 0;
      scores.merge(reading, score, Math::max);
    }
  }

  /** Whether a division has the name of its chief town, which is then meant more often. */
  private static boolean isNamedForItsTown(GazetteerEntry division, List<GazetteerEntry> readings) {
    return division.kind() == GazetteerEntry.Kind.ADMIN1
        && readings.stream()
            .anyMatch(town ->
                town.kind().isSettlement()
                    && town.population() > 50_000
                    && town.isWithin(division));
  }

  /** What the words at {@code mention} themselves say for {@code reading}. */
  static double said(Toponym mention, GazetteerEntry reading, Containment containment) {
    double score = mention.hint() == reading.kind() ? HINTED : 0;
    Toponym outer = containment.containerOf(mention);
    if (outer != null && outer.readings().stream().anyMatch(reading::isWithin)) {
      score += CONTAINED;
    }
    for (Toponym inner : containment.containedBy(mention)) {
      if (inner.readings().stream().anyMatch(entry -> entry.isWithin(reading))) {
        score += CONTAINED / 2;
      }
    }
    return score;
  }

  /** Weighs the readings by what they are themselves and by {@code focus}. */
  void believe(Focus focus) {
    List<Belief> weighed = new ArrayList<>();
    scores.forEach(
        (entry, own) -> weighed.add(new Belief(entry, own + focus.support(this, entry))));
    weighed.sort((a, b) -> Double.compare(b.share, a.share));
    double most = weighed.getFirst().share;
    List<Belief> kept = weighed.subList(0, Math.min(MOST_READINGS, weighed.size()));
    double total = kept.stream().mapToDouble(belief -> Math.exp(belief.share - most)).sum();
    beliefs =
        kept.stream()
            .map(belief -> new Belief(belief.entry, Math.exp(belief.share - most) / total))
            .toList();
  }

  String key() {
    return key;
  }

  List<Toponym> mentions() {
    return mentions;
  }

  /** The readings, the likeliest first. */
  List<Belief> beliefs() {
    return beliefs;
  }

  GazetteerEntry best() {
    return beliefs.getFirst().entry;
  }

  /** How much this name says about the article, 0 to about 2. */
  double weight() {
    return weight;
  }

  void weigh(double weight) {
    this.weight = weight;
  }
}
