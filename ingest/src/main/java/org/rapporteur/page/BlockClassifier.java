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
    SecondLook look = page.secondLook(first);
    double[] both = first.clone();
    for (int i = 0; i < both.length; i++) {
      if (first[i] >= PageBlocks.HOPELESS) {
        both[i] = (first[i] + model.second().probability(look.row(i, rows[i]))) / 2;
      }
    }
    return both;
  }

  private static double[] all(BoostedTrees trees, float[][] rows) {
    double[] probabilities = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      probabilities[i] = trees.probability(rows[i]);
    }
    return probabilities;
  }
}
