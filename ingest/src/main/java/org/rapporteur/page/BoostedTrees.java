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
  /** Numbers of a node: feature (-1 for an answer), threshold or answer, and where to go. */
  private static final int SIZE = 4;

  private final int[] roots;

  /** One node behind the other, so that a question is one look into memory. */
  private final int[] nodes;

  private BoostedTrees(int[] roots, int[] nodes) {
    this.roots = roots;
    this.nodes = nodes;
  }

  /** The trees on {@code lines}. */
  public static BoostedTrees parse(List<String> lines) {
    List<Integer> roots = new ArrayList<>();
    int count = (int) lines.stream().filter(line -> !line.equals("tree")).count();
    int[] nodes = new int[count * SIZE];
    int next = 0;
    int root = 0;
    for (String line : lines) {
      if (line.equals("tree")) {
        root = next;
        roots.add(root);
        continue;
      }
      String[] cells = line.split(" ", -1);
      boolean answer = cells[0].equals("=");
      nodes[next] = answer ? -1 : Integer.parseInt(cells[0]);
      nodes[next + 1] = Float.floatToRawIntBits(Float.parseFloat(cells[1]));
      if (!answer) {
        nodes[next + 2] = root + SIZE * Integer.parseInt(cells[2]);
        nodes[next + 3] = root + SIZE * Integer.parseInt(cells[3]);
      }
      next += SIZE;
    }
    return new BoostedTrees(roots.stream().mapToInt(Integer::intValue).toArray(), nodes);
  }

  /** The probability that {@code row} is part of the article. */
  public double probability(float[] row) {
    double sum = 0;
    for (int root : roots) {
      int node = root;
      int feature = nodes[node];
      while (feature >= 0) {
        node = nodes[node + (row[feature] < Float.intBitsToFloat(nodes[node + 1]) ? 2 : 3)];
        feature = nodes[node];
      }
      sum += Float.intBitsToFloat(nodes[node + 1]);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
