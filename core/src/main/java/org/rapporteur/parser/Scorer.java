package org.rapporteur.parser;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A linear model ready to score. Safe for many threads; each uses its own {@link Scores}.
 *
 * <p>Weights are summed up in the order of the model's features, so that scores are the same to the
 * last bit as those of the model it was made from.
 */
final class Scorer {
  private final LinearModel model;
  private final FeatureTable weights;
  private final ValueSets[] sets;

  /** For each set template and each set the rows of its values, filled on demand. */
  private final AtomicReferenceArray<int[]>[] setRows;

  private final int[] setPlaces;
  private final int[] setFields;
  private final int[] itemPlaces;
  private final int[] itemFields;

  /** For each template its items. */
  private final int[][] templates;

  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of generics
  Scorer(LinearModel model, FeatureTable weights, Map<Field, ValueSets> valueSets) {
    this.model = model;
    this.weights = weights;
    EnumMap<Field, ValueSets> byField = new EnumMap<>(valueSets);
    int size = model.sets().size();
    this.sets = new ValueSets[size];
    this.setRows = new AtomicReferenceArray[size];
    this.setPlaces = places(model.sets());
    this.setFields = fields(model.sets());
    for (int type = 0; type < size; type++) {
      ValueSets values = byField.get(model.sets().get(type).field());
      if (values == null) {
        throw new IllegalArgumentException("no sets for " + model.sets().get(type));
      }
      sets[type] = values;
      setRows[type] = new AtomicReferenceArray<>(values.size());
    }
    this.itemPlaces = places(model.items());
    this.itemFields = fields(model.items());
    this.templates =
        model.templates().stream()
            .map(template -> template.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  private static int[] places(List<LinearModel.Item> items) {
    return items.stream().mapToInt(LinearModel.Item::place).toArray();
  }

  private static int[] fields(List<LinearModel.Item> items) {
    return items.stream().mapToInt(item -> item.field().code()).toArray();
  }

  /** What the model looks at and decides between. */
  LinearModel model() {
    return model;
  }

  /** Room for the scores of one thread. */
  Scores scores() {
    return new Scores(model, templates.length);
  }

  /** The scores of all labels, and what they are computed from. */
  static final class Scores {
    private final float[] sums;
    private final int[] tokens;
    private final int[] values;
    private final long[] keys;
    private final long[] found;
    private final int[] rows;

    private Scores(LinearModel model, int templates) {
      sums = new float[model.labels().size()];
      tokens = new int[model.places().size()];
      values = new int[model.items().size()];
      keys = new long[templates];
      found = new long[templates];
      rows = new int[templates];
    }

    /** The scores, one a label. */
    float[] sums() {
      return sums;
    }

    /** To be set: for each place of the model the token that is there. */
    int[] tokens() {
      return tokens;
    }
  }

  /**
   * Scores the labels for the tokens in {@code scores}.
   *
   * @param columns for each {@link Field} the values of all tokens; 0 for none
   */
  void score(Scores scores, int[][] columns) {
    float[] sums = scores.sums;
    Arrays.fill(sums, 0);
    int[] tokens = scores.tokens;
    for (int type = 0; type < sets.length; type++) {
      int set = columns[setFields[type]][tokens[setPlaces[type]]];
      if (set != 0) {
        for (int row : rows(type, set)) {
          weights.add(row, sums);
        }
      }
    }
    int[] values = scores.values;
    for (int item = 0; item < values.length; item++) {
      values[item] = columns[itemFields[item]][tokens[itemPlaces[item]]];
    }
    long[] keys = scores.keys;
    int size = 0;
    for (int i = 0; i < templates.length; i++) {
      long key = key(sets.length + i, templates[i], values);
      if (key != 0) {
        keys[size++] = key;
      }
    }
    int[] rows = scores.rows;
    int found = weights.rows(keys, size, scores.found, rows);
    for (int i = 0; i < found; i++) {
      weights.add(rows[i], sums);
    }
  }

  /** The key of a feature, 0 when one of its values is missing. */
  private static long key(int type, int[] items, int[] values) {
    int first = values[items[0]];
    if (first == 0) {
      return 0;
    }
    if (items.length == 1) {
      return FeatureKey.of(type, first);
    }
    int second = values[items[1]];
    if (second == 0) {
      return 0;
    }
    if (items.length == 2) {
      return FeatureKey.of(type, first, second);
    }
    int third = values[items[2]];
    return third == 0 ? 0 : FeatureKey.of(type, first, second, third);
  }

  private int[] rows(int type, int set) {
    int[] rows = setRows[type].get(set);
    if (rows == null) {
      int[] values = sets[type].set(set);
      rows = new int[values.length];
      int size = 0;
      for (int value : values) {
        int row = value == 0 ? FeatureTable.NO_ROW : weights.row(FeatureKey.of(type, value));
        if (row != FeatureTable.NO_ROW) {
          rows[size++] = row;
        }
      }
      rows = Arrays.copyOf(rows, size);
      setRows[type].set(set, rows);
    }
    return rows;
  }
}
