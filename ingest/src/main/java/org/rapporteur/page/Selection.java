package org.rapporteur.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the blocks of the article by their probabilities: those for which the F1 of the words is
 * expected to be highest (Lipton, Elkan and Naryanaswamy 2014, "Optimal thresholding of classifiers
 * to maximize F1 measure"), each repeated block once.
 */
public final class Selection {
  /** What is less likely is not taken, however little else there is. */
  private static final double HOPELESS = 0.1;

  /** Words from which on a repeated block is no coincidence. */
  private static final int REPEATED_WORDS = 10;

  private Selection() {}

  /** Whether each of {@code blocks} is taken. */
  public static boolean[] of(List<TextBlock> blocks, double[] probabilities) {
    double threshold = Math.max(HOPELESS, threshold(blocks, probabilities));
    boolean[] taken = new boolean[probabilities.length];
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < taken.length; i++) {
      TextBlock block = blocks.get(i);
      taken[i] =
          probabilities[i] >= threshold
              && (block.words() < REPEATED_WORDS || seen.add(block.text()));
    }
    return taken;
  }

  /** The probability down to which taking blocks raises the expected F1. */
  private static double threshold(List<TextBlock> blocks, double[] probabilities) {
    Integer[] order = new Integer[probabilities.length];
    double expected = 0;
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
      expected += probabilities[i] * blocks.get(i).words();
    }
    Arrays.sort(order, (a, b) -> Double.compare(probabilities[b], probabilities[a]));
    double right = 0;
    double taken = 0;
    double best = 0;
    double threshold = 1;
    for (int i : order) {
      right += probabilities[i] * blocks.get(i).words();
      taken += blocks.get(i).words();
      double score = 2 * right / (taken + expected);
      if (score > best) {
        best = score;
        threshold = probabilities[i];
      }
    }
    return threshold;
  }
}
