package org.rapporteur.bench.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.article.Span;

/**
 * How well mentions of actors are put together, by B³ (Bagga and Baldwin 1998) over the mentions of
 * the gold. A mention that was not found counts against recall alone; one that is not in the gold
 * counts for nothing, as the gold marks the actors of an article and not every name in it.
 *
 * @param mentions mentions in the gold
 * @param found those that were found
 * @param precision sum over the found ones of the share of their cluster that belongs there
 * @param recall sum over the found ones of the share of their entity that was put with them
 */
public record Coreference(int mentions, int found, double precision, double recall) {
  private static final double LEAST_LIKENESS = 0.3;

  /** Nothing counted yet. */
  public static final Coreference NONE = new Coreference(0, 0, 0, 0);

  /** Both together. */
  public Coreference plus(Coreference other) {
    return new Coreference(
        mentions + other.mentions,
        found + other.found,
        precision + other.precision,
        recall + other.recall);
  }

  /** B³ precision. */
  public double meanPrecision() {
    return found == 0 ? 0 : precision / found;
  }

  /** B³ recall. */
  public double meanRecall() {
    return mentions == 0 ? 0 : recall / mentions;
  }

  /** Harmonic mean of both. */
  public double f1() {
    double sum = meanPrecision() + meanRecall();
    return sum == 0 ? 0 : 2 * meanPrecision() * meanRecall() / sum;
  }

  /** Compares {@code gold} with what was {@code found} in the same article. */
  public static Coreference of(List<Mention> gold, List<Mention> found) {
    Map<Mention, String> clusters = align(gold, found);
    Map<String, Integer> entitySizes = new HashMap<>();
    gold.forEach(mention -> entitySizes.merge(mention.entity(), 1, Integer::sum));
    Map<String, Integer> clusterSizes = new HashMap<>();
    Map<Shared, Integer> shared = new HashMap<>();
    clusters.forEach((mention, cluster) -> {
      clusterSizes.merge(cluster, 1, Integer::sum);
      shared.merge(new Shared(mention.entity(), cluster), 1, Integer::sum);
    });
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Shared, Integer> entry : shared.entrySet()) {
      double square = (double) entry.getValue() * entry.getValue();
      precision += square / clusterSizes.getOrDefault(entry.getKey().cluster(), 1);
      recall += square / entitySizes.getOrDefault(entry.getKey().entity(), 1);
    }
    return new Coreference(gold.size(), clusters.size(), precision, recall);
  }

  /** Each mention of {@code gold} with whom it was put, a line each, for a person. */
  static List<String> told(List<Mention> gold, List<Mention> found, String text) {
    Map<Mention, String> clusters = align(gold, found);
    return gold.stream()
        .map(mention ->
            String.format(
                Locale.ROOT,
                "  mention %-14s %-40s %s",
                mention.entity(),
                mention.span().of(text),
                clusters.getOrDefault(mention, "not found")))
        .toList();
  }

  /** Mentions that are of one entity in the gold and in one cluster as found. */
  private record Shared(String entity, String cluster) {}

  private record Candidate(Mention gold, Mention found, double likeness) {}

  private static Map<Mention, String> align(List<Mention> gold, List<Mention> found) {
    List<Candidate> candidates = new ArrayList<>();
    for (Mention wanted : gold) {
      for (Mention mention : found) {
        double likeness = likeness(wanted.span(), mention.span());
        if (likeness >= LEAST_LIKENESS) {
          candidates.add(new Candidate(wanted, mention, likeness));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
    Map<Mention, String> clusters = new HashMap<>();
    Set<Span> taken = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!clusters.containsKey(candidate.gold()) && taken.add(candidate.found().span())) {
        clusters.put(candidate.gold(), candidate.found().entity());
      }
    }
    return clusters;
  }

  /** Shared characters by all characters. */
  private static double likeness(Span one, Span other) {
    int shared = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
    return shared <= 0 ? 0 : (double) shared / (one.length() + other.length() - shared);
  }
}
