package org.rapporteur.parser;

import java.util.List;

/** Gives each token its part of speech, from left to right, the best by itself. */
final class Tagger {
  private final Scorer scorer;
  private final int[] windows;
  private final List<String> labels;
  private final int[] numbers;

  Tagger(Scorer scorer, Lexicon lexicon) {
    this.scorer = scorer;
    this.windows = scorer.model().places().stream().mapToInt(Place::window).toArray();
    this.labels = scorer.model().labels();
    this.numbers = labels.stream().mapToInt(lexicon::number).toArray();
  }

  /** Tags a sentence. */
  void tag(SentenceColumns sentence) {
    Scorer.Scores scores = scorer.scores();
    int[] tokens = scores.tokens();
    int none = sentence.none();
    for (int token = 1; token < none; token++) {
      for (int place = 0; place < windows.length; place++) {
        int at = token + windows[place];
        tokens[place] = at >= 1 && at < none ? at : none;
      }
      scorer.score(scores, sentence.columns());
      int best = best(scores.sums());
      sentence.tag(token, labels.get(best), numbers[best]);
    }
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      if (scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }
}
