package org.rapporteur.parser;

import java.util.List;

/**
 * Builds the dependency tree of a tagged sentence by shifting tokens from the input to a stack and
 * drawing arcs between the two, always the move with the best score (Choi and McCallum 2013,
 * "Transition-based Dependency Parsing with Selectional Branching", without branching).
 */
final class Parser {
  /** How far a token that was left without a head looks for one. */
  private static final int HEAD_WINDOW = 5;

  private static final String ROOT_LABEL = "root";

  private final Scorer scorer;
  private final Moves moves;
  private final Place[] places;
  private final String[] arcLabels;
  private final int[] arcNumbers;
  private final int rootNumber;

  /** The numbers of the strings that say how many dependents a token has. */
  private final int[] valencies;

  Parser(Scorer scorer, Moves moves, Lexicon lexicon) {
    this.scorer = scorer;
    this.moves = moves;
    this.places = scorer.model().places().toArray(new Place[0]);
    List<String> labels = scorer.model().labels();
    this.arcLabels =
        labels.stream()
            .map(l -> l.substring(l.lastIndexOf('_') + 1).intern())
            .toArray(String[]::new);
    this.arcNumbers = new int[arcLabels.length];
    for (int label = 0; label < arcLabels.length; label++) {
      arcNumbers[label] = lexicon.number(arcLabels[label]);
    }
    this.rootNumber = lexicon.number(ROOT_LABEL);
    this.valencies = new int[9];
    for (int valency = 0; valency < valencies.length; valency++) {
      valencies[valency] = lexicon.number("<".repeat(valency / 3) + "-" + ">".repeat(valency % 3));
    }
  }

  /** Completes a tagged sentence with its tree. */
  ParsedSentence parse(SentenceColumns sentence) {
    return new Run(sentence).parse();
  }

  /** The parsing of one sentence. */
  private final class Run {
    private final SentenceColumns sentence;
    private final int none;
    private final Tree tree;
    private final String[] labels;
    private final Scorer.Scores scores = scorer.scores();
    private final int[] stack;
    private final int[] passed;
    private int depth;
    private int passedCount;
    private int input;

    Run(SentenceColumns sentence) {
      this.sentence = sentence;
      this.none = sentence.none();
      this.tree = new Tree(none);
      this.labels = new String[none];
      this.stack = new int[none];
      this.passed = new int[none];
      for (int token = 0; token < none; token++) {
        sentence.set(Field.VALENCY, token, valencies[0]);
      }
    }

    ParsedSentence parse() {
      shift();
      while (input < none) {
        score();
        move(choose(stack[depth - 1]));
      }
      for (int token = 1; token < none; token++) {
        if (!tree.hasHead(token)) {
          findHead(token);
        }
      }
      int[] heads = new int[none - 1];
      String[] arcs = new String[none - 1];
      for (int token = 1; token < none; token++) {
        heads[token - 1] = tree.head(token) - 1;
        arcs[token - 1] = labels[token];
      }
      return new ParsedSentence(sentence.tags(), heads, arcs);
    }

    private int choose(int top) {
      float[] sums = scores.sums();
      if (top == 0) {
        return Moves.best(sums, moves.shifting());
      }
      if (tree.isDescendant(top, input)) {
        return Moves.best(sums, moves.arcless());
      }
      if (tree.isDescendant(input, top)) {
        return Moves.best(sums, tree.hasHead(top) ? moves.arcless() : moves.arclessKeeping());
      }
      if (!tree.hasHead(top)) {
        return Moves.best(sums, moves.keepingHeadless());
      }
      return best(sums);
    }

    private void move(int label) {
      String name = scorer.model().labels().get(label);
      int top = stack[depth - 1];
      char arc = name.charAt(0);
      if (arc == 'L') {
        attach(top, input, label);
      } else if (arc == 'R') {
        attach(input, top, label);
      }
      char list = name.charAt(2);
      if (list == 'S' && arc != 'L') {
        shift();
      } else if (list == 'R' && arc != 'R') {
        depth--;
      } else {
        passed[passedCount++] = stack[--depth];
      }
    }

    private void shift() {
      while (passedCount > 0) {
        stack[depth++] = passed[--passedCount];
      }
      stack[depth++] = input++;
    }

    private void attach(int token, int head, int label) {
      attach(token, head, arcLabels[label], arcNumbers[label]);
    }

    private void attach(int token, int head, String label, int number) {
      int old = tree.head(token);
      tree.attach(token, head);
      if (old != none) {
        sentence.set(Field.VALENCY, old, valencies[tree.valency(old)]);
      }
      sentence.set(Field.VALENCY, head, valencies[tree.valency(head)]);
      sentence.set(Field.ARC_LABEL, token, number);
      labels[token] = label;
    }

    private void score() {
      int[] tokens = scores.tokens();
      for (int i = 0; i < places.length; i++) {
        Place place = places[i];
        tokens[i] = tree.relative(token(place.source(), place.window()), place.relation());
      }
      scorer.score(scores, sentence.columns());
    }

    private int token(Place.Source source, int window) {
      return switch (source) {
        case STACK_TOP -> inside(stack[depth - 1] + window);
        case INPUT -> inside(input + window);
        case STACK ->
            window <= 0
                ? (depth - 1 + window >= 0 ? stack[depth - 1 + window] : none)
                : (passedCount - window >= 0 ? passed[passedCount - window] : none);
      };
    }

    private int inside(int token) {
      return token >= 0 && token < none ? token : none;
    }

    private void findHead(int token) {
      int bestHead = none;
      int bestLabel = 0;
      double bestScore = -Double.MAX_VALUE;
      for (int direction = -1; direction <= 1; direction += 2) {
        int[] arcs = direction > 0 ? moves.leftArcs() : moves.rightArcs();
        for (int step = 1; step <= HEAD_WINDOW; step++) {
          int head = token + direction * step;
          if (head < 0 || head >= none) {
            break;
          }
          if (!tree.isDescendant(head, token)) {
            depth = 1;
            passedCount = 0;
            stack[0] = direction > 0 ? token : head;
            input = direction > 0 ? head : token;
            score();
            int label = Moves.best(scores.sums(), arcs);
            if (scores.sums()[label] > bestScore) {
              bestHead = head;
              bestLabel = label;
              bestScore = scores.sums()[label];
            }
          }
        }
      }
      if (bestHead == none) {
        attach(token, 0, ROOT_LABEL, rootNumber);
      } else {
        attach(token, bestHead, bestLabel);
      }
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
