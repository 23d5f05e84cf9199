package org.rapporteur.page;

/** Tells how likely each block of a page belongs to the article. Serves many threads. */
final class BlockClassifier {
  private final PageModel model;

  BlockClassifier(PageModel model) {
    this.model = model;
  }

  /** One probability for each block of {@code page}. */
  double[] probabilities(PageBlocks page) {
    float[][] rows = page.firstRows(model.names(), model.words());
    double[] first = all(model.first(), rows);
    double[] second = all(model.second(), page.secondRows(rows, first));
    for (int i = 0; i < second.length; i++) {
      second[i] = (first[i] + second[i]) / 2;
    }
    return second;
  }

  private static double[] all(BoostedTrees trees, float[][] rows) {
    double[] probabilities = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      probabilities[i] = trees.probability(rows[i]);
    }
    return probabilities;
  }
}
