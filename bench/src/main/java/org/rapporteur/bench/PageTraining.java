package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.rapporteur.page.PageBlocks;
import org.rapporteur.page.PageModel;
import org.rapporteur.page.Selection;
import org.rapporteur.page.TextBlock;
import org.rapporteur.page.WordOdds;

/**
 * Trains the classifier of the blocks of pages: {@code PageTraining PAGES.tar MODEL-DIRECTORY}.
 *
 * <p>Labels come from aligning a page with the text of its article. Everything that a classifier
 * learns from another's opinion was formed on other pages (Wolpert 1992, "Stacked generalization").
 * The held-out fifth is not read.
 */
public final class PageTraining {
  private static final int FOLDS = 3;
  private static final int FIRST_ROUNDS = 130;
  private static final int SECOND_ROUNDS = 110;

  private final List<Sample> samples;

  private PageTraining(List<Sample> samples) {
    this.samples = samples;
  }

  /** A page to learn from. */
  private static final class Sample {
    final PageGold gold;
    final PageBlocks page;
    final List<TextBlock> blocks;
    final double[] labels;
    final int fold;
    float[][] rows = {};
    double[] first = {};

    Sample(PageGold gold) {
      this.gold = gold;
      this.page = PageBlocks.parse(gold.html());
      this.blocks = page.blocks();
      this.labels = PageAlignment.shares(blocks, gold.text());
      spreadToCopies();
      this.fold = gold.bucket() % FOLDS;
    }

    /** Of two copies of a block the alignment knows one. */
    private void spreadToCopies() {
      Map<String, Double> best = new HashMap<>();
      for (int i = 0; i < labels.length; i++) {
        if (blocks.get(i).words() >= 10) {
          best.merge(blocks.get(i).text(), labels[i], Math::max);
        }
      }
      for (int i = 0; i < labels.length; i++) {
        labels[i] = best.getOrDefault(blocks.get(i).text(), labels[i]);
      }
    }

    /** So that every page counts the same, and a word as much as another. */
    float weight(int block) {
      double length = WordScore.words(gold.text()).size() + 100.0;
      return (float)
          (1000 * Math.pow(blocks.get(block).words() + 2.0, 0.8) / Math.pow(length, 0.9));
    }
  }

  /** Trains and writes. */
  public static void main(String[] arguments) throws IOException, XGBoostError {
    List<Sample> samples = new ArrayList<>();
    for (PageGold gold : PageGold.read(Path.of(arguments[0]))) {
      if (!gold.heldOut()) {
        samples.add(new Sample(gold));
      }
    }
    new PageTraining(samples).train(Path.of(arguments[1]));
  }

  private void train(Path directory) throws IOException, XGBoostError {
    for (int fold = 0; fold < FOLDS; fold++) {
      WordOdds names = new WordOdds(nameOdds(without(fold)));
      WordOdds words = new WordOdds(wordOdds(without(fold)));
      only(fold).forEach(sample -> sample.rows = sample.page.firstRows(names, words));
    }
    for (int fold = 0; fold < FOLDS; fold++) {
      Booster first = boost(without(fold), s -> s.rows, FIRST_ROUNDS, 5);
      for (Sample sample : only(fold)) {
        sample.first = predict(first, sample.rows);
      }
    }
    Map<Sample, double[]> second = new HashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      Booster booster = boost(without(fold), PageTraining::secondRows, SECOND_ROUNDS, 5);
      for (Sample sample : only(fold)) {
        second.put(sample, predict(booster, secondRows(sample)));
      }
    }
    Map<Sample, double[]> both = new HashMap<>();
    second.forEach((sample, p) -> both.put(sample, mean(sample.first, p)));
    report("first look", s -> s.first);
    report("second look", s -> Objects.requireNonNull(second.get(s)));
    report("both", s -> Objects.requireNonNull(both.get(s)));
    Booster first = boost(samples, s -> s.rows, FIRST_ROUNDS, 5);
    Booster last = boost(samples, PageTraining::secondRows, SECOND_ROUNDS, 5);
    PageModel.write(directory, nameOdds(samples), wordOdds(samples), dump(first), dump(last));
  }

  /** What it would be worth on pages that it was not trained on. */
  private void report(String name, Function<Sample, double[]> probabilities) {
    double sum = 0;
    for (Sample sample : samples) {
      boolean[] taken = Selection.of(sample.blocks, probabilities.apply(sample));
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < taken.length; i++) {
        if (taken[i]) {
          text.append(sample.blocks.get(i).text()).append('\n');
        }
      }
      sum += WordScore.of(text.toString(), sample.gold.text()).f1();
    }
    System.out.printf("%s: word F1 %.4f on pages not seen%n", name, sum / samples.size());
  }

  private static double[] mean(double[] first, double[] second) {
    double[] mean = new double[first.length];
    for (int i = 0; i < first.length; i++) {
      mean[i] = first[i] < PageBlocks.HOPELESS ? first[i] : (first[i] + second[i]) / 2;
    }
    return mean;
  }

  private static float[][] secondRows(Sample sample) {
    return sample.page.secondRows(sample.rows, sample.first);
  }

  private List<Sample> without(int fold) {
    return samples.stream().filter(sample -> sample.fold != fold).toList();
  }

  private List<Sample> only(int fold) {
    return samples.stream().filter(sample -> sample.fold == fold).toList();
  }

  private static Map<String, Float> nameOdds(List<Sample> samples) {
    return odds(samples, (sample, block) -> sample.page.names(block), 6);
  }

  private static Map<String, Float> wordOdds(List<Sample> samples) {
    return odds(
        samples, (sample, block) -> WordOdds.wordsOf(sample.blocks.get(block).text(), 40), 12);
  }

  private interface Words {
    List<String> of(Sample sample, int block);
  }

  /** Each page has one vote on each word: in which share of its places it is within the article. */
  private static Map<String, Float> odds(List<Sample> samples, Words words, int fewest) {
    Map<String, double[]> votes = new HashMap<>();
    double[] all = new double[2];
    for (Sample sample : samples) {
      Map<String, double[]> own = new HashMap<>();
      double[] page = new double[2];
      for (int i = 0; i < sample.labels.length; i++) {
        double label = sample.labels[i] >= 0.5 ? 1 : 0;
        page[0] += label;
        page[1]++;
        for (String word : new HashSet<>(words.of(sample, i))) {
          double[] sums = own.computeIfAbsent(word, k -> new double[2]);
          sums[0] += label;
          sums[1]++;
        }
      }
      own.forEach((word, sums) -> {
        double[] vote = votes.computeIfAbsent(word, k -> new double[2]);
        vote[0] += sums[0] / sums[1];
        vote[1]++;
      });
      all[0] += page[0] / page[1];
      all[1]++;
    }
    double base = Math.log(all[0] / (all[1] - all[0]));
    Map<String, Float> odds = new TreeMap<>();
    votes.forEach((word, vote) -> {
      if (vote[1] >= fewest) {
        double value = Math.log((vote[0] + 1) / (vote[1] - vote[0] + 1)) - base;
        if (Math.abs(value) >= 0.3) {
          odds.put(word, (float) (Math.round(100 * value) / 100.0));
        }
      }
    });
    return odds;
  }

  private static Booster boost(
      List<Sample> samples, Function<Sample, float[][]> rows, int rounds, int depth)
      throws XGBoostError {
    int count = samples.stream().mapToInt(s -> s.labels.length).sum();
    float[] labels = new float[count];
    float[] weights = new float[count];
    float[] data = {};
    int at = 0;
    int width = 0;
    for (Sample sample : samples) {
      float[][] own = rows.apply(sample);
      for (int i = 0; i < own.length; i++) {
        if (data.length == 0) {
          width = own[i].length;
          data = new float[count * width];
        }
        System.arraycopy(own[i], 0, data, at * width, width);
        labels[at] =
            (float) (sample.labels[i] >= 0.8 ? 1 : sample.labels[i] < 0.2 ? 0 : sample.labels[i]);
        weights[at] = sample.weight(i);
        at++;
      }
    }
    DMatrix matrix = new DMatrix(data, count, width, Float.NaN);
    matrix.setLabel(labels);
    matrix.setWeight(weights);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("objective", "binary:logistic");
    parameters.put("max_depth", depth);
    parameters.put("eta", 0.1);
    parameters.put("subsample", 0.5);
    parameters.put("colsample_bytree", 0.4);
    parameters.put("min_child_weight", 3);
    parameters.put("lambda", 3);
    parameters.put("tree_method", "hist");
    parameters.put("max_bin", 64);
    parameters.put("nthread", 1);
    parameters.put("seed", 7);
    Booster booster = XGBoost.train(matrix, parameters, rounds, Map.of(), null, null);
    matrix.dispose();
    return booster;
  }

  private static double[] predict(Booster booster, float[][] rows) throws XGBoostError {
    if (rows.length == 0) {
      return new double[0];
    }
    float[] data = new float[rows.length * rows[0].length];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, data, i * rows[i].length, rows[i].length);
    }
    DMatrix matrix = new DMatrix(data, rows.length, rows[0].length, Float.NaN);
    float[][] predicted = booster.predict(matrix);
    matrix.dispose();
    double[] probabilities = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      probabilities[i] = predicted[i][0];
    }
    return probabilities;
  }

  /** The trees as {@link org.rapporteur.page.BoostedTrees} reads them. */
  private static List<String> dump(Booster booster) throws XGBoostError {
    List<String> lines = new ArrayList<>();
    for (String tree : booster.getModelDump("", false)) {
      lines.add("tree");
      Map<Integer, String> nodes = new TreeMap<>();
      for (String line : tree.strip().split("\n", -1)) {
        String node = line.strip();
        int colon = node.indexOf(':');
        nodes.put(Integer.parseInt(node.substring(0, colon)), node.substring(colon + 1));
      }
      List<Integer> order = new ArrayList<>(nodes.keySet());
      for (String node : nodes.values()) {
        lines.add(line(node, order));
      }
    }
    return lines;
  }

  private static String line(String node, List<Integer> order) {
    if (node.startsWith("leaf=")) {
      return "= " + Math.round(Float.parseFloat(node.substring(5)) * 1e4) / 1e4;
    }
    String[] parts =
        node.replaceAll("[\\[\\]]", " ").replace("yes=", "").replace("no=", "").split("[ ,<]+", -1);
    return parts[1].substring(1)
        + " "
        + Float.parseFloat(parts[2])
        + " "
        + order.indexOf(Integer.valueOf(parts[3]))
        + " "
        + order.indexOf(Integer.valueOf(parts[4]));
  }
}
