package org.rapporteur.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlatTablesTest {
  private static final long SEED = 20261125;

  @Test
  void stringsKeepTheirNumbers() {
    Map<String, Integer> values = new LinkedHashMap<>();
    Random random = new Random(SEED);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(9); length > 0; length--) {
        text.append(
            (char) (random.nextInt(5) == 0 ? random.nextInt(0x10000) : 'a' + random.nextInt(4)));
      }
      values.put(text.toString(), i);
    }
    FlatStrings flat = new FlatStrings(ByteBuffer.wrap(FlatStrings.pack(values)));
    values.forEach((text, number) -> assertThat(flat.value(text)).as(text).isEqualTo(number));
    assertThat(flat.value("none of them")).isEqualTo(FlatStrings.NONE);
    assertThat(flat.value("\ud800")).isEqualTo(values.getOrDefault("\ud800", FlatStrings.NONE));
  }

  @Test
  void featuresKeepTheirWeights() {
    Random random = new Random(SEED);
    int labels = 131;
    float[][] weights = new float[500][labels];
    Map<Long, Integer> features = new HashMap<>();
    for (int row = 0; row < weights.length; row++) {
      for (int n = random.nextInt(6); n > 0; n--) {
        weights[row][random.nextInt(labels)] = random.nextFloat() - 0.5f;
      }
      features.put(FeatureKey.of(row % 7, 1 + row, 1 + random.nextInt(1000)), row);
    }
    FeatureTable table =
        new FeatureTable(
            ByteBuffer.wrap(
                FeatureTable.pack(
                    features, (row, label) -> weights[row][label], weights.length, labels)));
    features.forEach((key, row) -> {
      float[] found = new float[labels];
      long[] keys = {FeatureKey.of(90, 3), key};
      int[] rows = new int[2];
      int count = table.rows(keys, 2, new long[2], rows);
      for (int i = 0; i < count; i++) {
        table.add(rows[i], found);
      }
      assertThat(found).as("seed %d, row %d", SEED, row).containsExactly(weights[row]);
      assertThat(table.row(key) == FeatureTable.NO_ROW).isEqualTo(count == 0);
    });
    assertThat(table.row(FeatureKey.of(90, 3))).isEqualTo(FeatureTable.NO_ROW);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "NN_minister; TAG,LEMMA; [[NN, minister]]",
        "NN_a_b; TAG,LEMMA; [[NN, a_b]]",
        "a_b_NN; LEMMA,TAG; [[a_b, NN]]",
        "a_b_c; LEMMA,LEMMA; [[a, b_c], [a_b, c]]",
        "_; LEMMA,LEMMA; [[, ]]",
        "NN_NN_VB; AMBIGUITY_CLASS,AMBIGUITY_CLASS; [[NN, NN_VB]]",
        "XX_a; TAG,LEMMA; []",
        "<-_say; VALENCY,LEMMA; [[<-, say]]"
      })
  void joinedFeaturesArePartedInEveryPossibleWay(String feature, String fields, String expected) {
    var splitter = new FeatureSplitter(Set.of("NN", "VB"), Set.of("NN", "VB", "NN_VB"));
    List<Field> parts = List.of(fields.split(",")).stream().map(Field::valueOf).toList();
    assertThat(splitter.split(feature, parts)).hasToString(expected);
  }

  /** What the letters of words look like; a capital at the beginning of a sentence says nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "talks; [2]",
        "Oslo; [11]",
        "NATO; [1]",
        "McCann; [11, 12]",
        "iPHONE; [13]",
        "0; [3]",
        "$0; [5, 6, 9]",
        "--; [4, 8]",
        "U.N.; [10, 11, 12, 7]",
        "A-0; [10, 11, 6, 8]",
        "#hlink#; [0]"
      })
  void lettersAreMarked(String word, String expected) {
    Letters letters = new Letters(Integer::parseInt);
    int marks = Letters.marks(word);
    assertThat(Arrays.toString(letters.set(marks))).isEqualTo(expected);
    assertThat(letters.set(Letters.atBeginning(marks))).doesNotContain(11);
  }
}
