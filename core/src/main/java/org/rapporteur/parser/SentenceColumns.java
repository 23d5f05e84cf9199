package org.rapporteur.parser;

import java.util.List;

/**
 * The tokens of a sentence as the models see them: for each {@link Field} an array of numbers, with
 * the root at 0, the tokens from 1, and after the last an entry for "no token" that has no values.
 */
final class SentenceColumns {
  private static final int FIRST = 1;
  private static final int LAST = 2;

  private final int[][] columns = new int[Field.values().length][];
  private final String[] tags;

  private SentenceColumns(int tokens) {
    for (int field = 0; field < columns.length; field++) {
      columns[field] = new int[tokens + 2];
    }
    tags = new String[tokens];
  }

  /**
   * A sentence before tagging.
   *
   * @param root the number of the string that stands for the root
   */
  static SentenceColumns of(List<WordForm> words, int root) {
    SentenceColumns sentence = new SentenceColumns(words.size());
    sentence.set(Field.TAG, 0, root);
    sentence.set(Field.LEMMA, 0, root);
    for (int token = 1; token <= words.size(); token++) {
      int at = token;
      words.get(token - 1).values().forEach((field, value) -> sentence.set(field, at, value));
    }
    if (!words.isEmpty()) {
      sentence.set(Field.POSITION, words.size(), LAST);
      sentence.set(Field.POSITION, 1, FIRST);
      int letters = sentence.columns[Field.LETTERS.code()][1];
      sentence.set(Field.LETTERS, 1, Letters.atBeginning(letters));
    }
    return sentence;
  }

  /** Sets a value; the array of a field may be kept by decoders, see {@link #columns}. */
  void set(Field field, int token, int value) {
    columns[field.code()][token] = value;
  }

  /** For each field its values by token. */
  int[][] columns() {
    return columns;
  }

  /** The index of "no token", which is one more than that of the last token. */
  int none() {
    return tags.length + 1;
  }

  /** Gives a token its part of speech. */
  void tag(int token, String tag, int number) {
    tags[token - 1] = tag;
    set(Field.TAG, token, number);
  }

  /** The tags of the tokens, the first at 0. */
  String[] tags() {
    return tags;
  }

  /** The sets of marks for the first and the last token. */
  static ValueSets positions(int first, int last) {
    return ValueSets.of(new int[][] {{}, {first}, {last}});
  }
}
