package org.rapporteur.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the second classifier looks at: what the first one thinks of a block's neighbourhood. */
final class SecondLook {
  private static final int REACH = 4;

  private final PageFacts page;
  private final double[] first;
  private final Spread spread;
  private final Map<Container, double[]> sums = new HashMap<>();
  private final Map<Integer, double[]> looks = new HashMap<>();
  private final Map<Container, Integer> lookOf = new HashMap<>();

  SecondLook(PageFacts page, double[] first) {
    this.page = page;
    this.first = first;
    this.spread = new Spread(page.blocks, first);
    for (int i = 0; i < first.length; i++) {
      TextBlock block = page.blocks.get(i);
      double weight = Math.sqrt(block.words() + 1.0);
      for (Container c = block.container(); c != null; c = c.parent()) {
        add(sums.computeIfAbsent(c, k -> new double[3]), i, weight);
      }
      add(looks.computeIfAbsent(look(block.container()), k -> new double[3]), i, weight);
    }
  }

  private void add(double[] sum, int i, double weight) {
    sum[0] += weight;
    sum[1] += weight * first[i];
    sum[2] += first[i] > 0.5 ? page.blocks.get(i).words() : 0;
  }

  private int look(Container container) {
    return lookOf.computeIfAbsent(container, SecondLook::describe);
  }

  private static int describe(Container c) {
    return 31 * (31 * c.look() + c.out(1).look()) + c.out(2).look();
  }

  /** The rows of the first look with what it made of them behind. */
  float[][] rows(float[][] firstRows) {
    float[][] rows = new float[firstRows.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(i, firstRows[i]);
    }
    return rows;
  }

  /** The row of block {@code i}, of which the first look has {@code firstRow}. */
  float[] row(int i, float[] firstRow) {
    FeatureRow row = new FeatureRow(firstRow);
    beside(row, i);
    within(row, i);
    spread.add(row, i);
    return row.values();
  }

  private void beside(FeatureRow row, int i) {
    for (int step = -REACH; step <= REACH; step++) {
      int at = i + step;
      row.add("first at", at < 0 || at >= first.length ? -1 : first[at]);
    }
  }

  private void within(FeatureRow row, int i) {
    TextBlock block = page.blocks.get(i);
    double own = Math.sqrt(block.words() + 1.0);
    for (int level = 0; level <= 4; level++) {
      double[] sum = sums.get(block.container().out(level));
      if (sum != null) {
        double rest = sum[0] - own;
        row.add("first in", sum[1] / sum[0]);
        row.add("first beside in", rest < 0.5 ? -1 : (sum[1] - own * first[i]) / rest);
      }
    }
    double[] look = looks.getOrDefault(look(block.container()), new double[] {1, 0, 0});
    row.add("first of look", look[1] / look[0]);
    row.add("weight of look", look[0]);
  }

  /** How the words taken by the first classifier lie around a block. */
  private static final class Spread {
    private final int[] taken;
    private final int first;
    private final int last;
    private final int[] nearestBefore;
    private final int[] nearestBehind;
    private final List<TextBlock> blocks;

    Spread(List<TextBlock> blocks, double[] probabilities) {
      this.blocks = blocks;
      int count = blocks.size();
      taken = new int[count + 1];
      nearestBefore = new int[count];
      nearestBehind = new int[count];
      int from = -1;
      int to = -1;
      int near = -1;
      for (int i = 0; i < count; i++) {
        nearestBefore[i] = near;
        boolean sure = probabilities[i] > 0.8 && blocks.get(i).words() >= 15;
        taken[i + 1] = taken[i] + (probabilities[i] > 0.5 ? blocks.get(i).words() : 0);
        if (sure) {
          from = from < 0 ? i : from;
          to = i;
          near = i;
        }
      }
      near = -1;
      for (int i = count - 1; i >= 0; i--) {
        nearestBehind[i] = near;
        near = probabilities[i] > 0.8 && blocks.get(i).words() >= 15 ? i : near;
      }
      first = from;
      last = to;
    }

    void add(FeatureRow row, int i) {
      int total = Math.max(1, taken[taken.length - 1]);
      row.add("taken", total);
      row.add("taken before", (double) taken[i] / total);
      row.add("taken words behind", total - taken[i]);
      row.add("from first", first < 0 ? 999 : i - first);
      row.add("from last", last < 0 ? 999 : i - last);
      row.add("sure before", nearestBefore[i] < 0 ? 999 : i - nearestBefore[i]);
      row.add("sure behind", nearestBehind[i] < 0 ? 999 : nearestBehind[i] - i);
      row.add("way to sure before", way(i, nearestBefore[i]));
      row.add("way to sure behind", way(i, nearestBehind[i]));
      row.add("way back from sure before", nearestBefore[i] < 0 ? 99 : way(nearestBefore[i], i));
      row.add("way back from sure behind", nearestBehind[i] < 0 ? 99 : way(nearestBehind[i], i));
    }

    private int way(int from, int to) {
      return to < 0 ? 99 : blocks.get(from).container().distance(blocks.get(to).container());
    }
  }
}
