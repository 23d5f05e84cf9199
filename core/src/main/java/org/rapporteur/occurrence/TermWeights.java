package org.rapporteur.occurrence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How rare terms are among the texts seen so far, and how much two texts share (cosine of TF-IDF,
 * Salton and Buckley 1988). Not for several threads.
 */
public final class TermWeights {
  private static final double UNSEEN = 20;

  private final Map<String, Integer> documents = new HashMap<>();
  private int count;

  /** Counts a text that has {@code terms}. */
  public void add(Set<String> terms) {
    count++;
    terms.forEach(term -> documents.merge(term, 1, Integer::sum));
  }

  /** How often each of {@code terms} occurs. */
  public static Map<String, Integer> counts(Collection<String> terms) {
    Map<String, Integer> counts = new TreeMap<>();
    terms.forEach(term -> counts.merge(term, 1, Integer::sum));
    return counts;
  }

  /**
   * Inverse document frequency, smoothed as if some texts more had been seen, so that the first
   * ones are not taken for all there are.
   */
  public double rarity(String term) {
    return Math.log((count + UNSEEN) / (documents.getOrDefault(term, 0) + 1.0));
  }

  /** Cosine of two texts given by the counts of their terms, 0 to 1. */
  public double similarity(Map<String, Integer> some, Map<String, Integer> others) {
    Map<String, Integer> fewer = some.size() <= others.size() ? some : others;
    Map<String, Integer> more = some.size() <= others.size() ? others : some;
    double product = 0;
    for (Map.Entry<String, Integer> term : fewer.entrySet()) {
      Integer other = more.get(term.getKey());
      if (other != null) {
        double rarity = rarity(term.getKey());
        product += damped(term.getValue()) * damped(other) * rarity * rarity;
      }
    }
    return product == 0 ? 0 : product / Math.sqrt(square(some) * square(others));
  }

  private double square(Map<String, Integer> counts) {
    double sum = 0;
    for (Map.Entry<String, Integer> term : counts.entrySet()) {
      double weight = damped(term.getValue()) * rarity(term.getKey());
      sum += weight * weight;
    }
    return sum;
  }

  private static double damped(int count) {
    return 1 + Math.log(count);
  }
}
