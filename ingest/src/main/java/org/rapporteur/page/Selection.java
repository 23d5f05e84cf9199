package org.rapporteur.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the blocks of the article by their probabilities. */
public final class Selection {
  private static final double LEAST = 0.4;

  /** Of the probability of the page's surest words: what is far below it is not the article. */
  private static final double SHARE_OF_BEST = 0.6;

  /** So many of all words are its surest. */
  private static final double BEST_WORDS = 0.1;

  /** A page of which nothing looks like an article has none. */
  private static final double HOPELESS = 0.15;

  /** Words from which on a repeated block is no coincidence. */
  private static final int REPEATED_WORDS = 10;

  private Selection() {}

  /** Whether each of {@code blocks} is taken. */
  public static boolean[] of(List<TextBlock> blocks, double[] probabilities) {
    double threshold = threshold(blocks, probabilities);
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

  /** The probability of the surest tenth of the words sets what is sure enough on this page. */
  private static double threshold(List<TextBlock> blocks, double[] probabilities) {
    List<Integer> order = new ArrayList<>();
    int total = 0;
    for (int i = 0; i < probabilities.length; i++) {
      order.add(i);
      total += blocks.get(i).words();
    }
    order.sort((a, b) -> Double.compare(probabilities[b], probabilities[a]));
    int words = 0;
    for (int i : order) {
      words += blocks.get(i).words();
      if (words >= BEST_WORDS * total) {
        return Math.max(HOPELESS, Math.min(LEAST, SHARE_OF_BEST * probabilities[i]));
      }
    }
    return LEAST;
  }
}
