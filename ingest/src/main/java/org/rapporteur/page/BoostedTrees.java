package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum of decision trees (Friedman 2001, "Greedy function approximation"), read from lines of
 * text.
 *
 * <p>A line is one node: {@code feature threshold yes no} for a question "is the feature below the
 * threshold", with the numbers of the nodes to go to, or {@code = value} for an answer. A line
 * {@code tree} starts a tree; nodes are numbered from 0 in it.
 */
public final class BoostedTrees {
  private final int[] roots;
  private final int[] features;
  private final float[] values;
  private final int[] yes;
  private final int[] no;

  private BoostedTrees(int[] roots, int[] features, float[] values, int[] yes, int[] no) {
    this.roots = roots;
    this.features = features;
    this.values = values;
    this.yes = yes;
    this.no = no;
  }

  /** The trees on {@code lines}. */
  public static BoostedTrees parse(List<String> lines) {
    List<Integer> roots = new ArrayList<>();
    int nodes = (int) lines.stream().filter(line -> !line.equals("tree")).count();
    int[] features = new int[nodes];
    float[] values = new float[nodes];
    int[] yes = new int[nodes];
    int[] no = new int[nodes];
    int next = 0;
    int root = 0;
    for (String line : lines) {
      if (line.equals("tree")) {
        root = next;
        roots.add(root);
        continue;
      }
      String[] cells = line.split(" ", -1);
      if (cells[0].equals("=")) {
        features[next] = -1;
        values[next] = Float.parseFloat(cells[1]);
      } else {
        features[next] = Integer.parseInt(cells[0]);
        values[next] = Float.parseFloat(cells[1]);
        yes[next] = root + Integer.parseInt(cells[2]);
        no[next] = root + Integer.parseInt(cells[3]);
      }
      next++;
    }
    return new BoostedTrees(
        roots.stream().mapToInt(Integer::intValue).toArray(), features, values, yes, no);
  }

  /** The probability that {@code row} is part of the article. */
  public double probability(float[] row) {
    double sum = 0;
    for (int root : roots) {
      int node = root;
      while (features[node] >= 0) {
        node = row[features[node]] < values[node] ? yes[node] : no[node];
      }
      sum += values[node];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
