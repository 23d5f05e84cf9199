package org.rapporteur.parser;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import java.util.EnumMap;
import java.util.Map;

/** What the models see in a word, whatever its sentence. */
final class WordForm {
  private static final int REPEATED_IN_SHAPE = 2;

  private final String simplified;
  private final Map<Field, Integer> values;

  private WordForm(String simplified, Map<Field, Integer> values) {
    this.simplified = simplified;
    this.values = values;
  }

  /** What the models see in {@code word}. */
  static WordForm of(String word, Lexicon lexicon) {
    String simplified = StringUtils.toSimplifiedForm(word);
    String lower = StringUtils.toLowerCase(simplified);
    int tags = lexicon.possibleTags(lower);
    Map<Field, Integer> values = new EnumMap<>(Field.class);
    values.put(Field.FORM, lexicon.number(simplified));
    values.put(Field.LOWER_FORM, lexicon.number(lower));
    String shape = StringUtils.getShape(simplified, REPEATED_IN_SHAPE);
    values.put(Field.SHAPE, lexicon.number(shape));
    values.put(Field.PREFIX_2, prefix(lower, 2, lexicon));
    values.put(Field.PREFIX_3, prefix(lower, 3, lexicon));
    values.put(Field.SUFFIX_1, suffix(lower, 1, lexicon));
    values.put(Field.SUFFIX_2, suffix(lower, 2, lexicon));
    values.put(Field.SUFFIX_3, suffix(lower, 3, lexicon));
    values.put(Field.SUFFIX_4, suffix(lower, 4, lexicon));
    values.put(Field.AMBIGUITY_CLASS, lexicon.ambiguityClass(tags));
    values.put(Field.POSSIBLE_TAGS, tags);
    values.put(Field.CLUSTERS, lexicon.clusters(lower));
    values.put(Field.LETTERS, Letters.marks(simplified));
    return new WordForm(simplified, values);
  }

  /** The word with digits and repeated signs collapsed, as the models know it. */
  String simplified() {
    return simplified;
  }

  /** For each field that a word has by itself its number, 0 for what no model knows. */
  Map<Field, Integer> values() {
    return values;
  }

  private static int prefix(String lower, int length, Lexicon lexicon) {
    return length < lower.length() ? lexicon.number(lower.substring(0, length)) : 0;
  }

  private static int suffix(String lower, int length, Lexicon lexicon) {
    return length < lower.length() ? lexicon.number(lower.substring(lower.length() - length)) : 0;
  }
}
