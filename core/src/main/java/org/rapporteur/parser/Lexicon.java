package org.rapporteur.parser;

import java.io.DataInputStream;
import java.io.IOException;

/** The strings that the models know, and the words whose possible tags and clusters are known. */
final class Lexicon {
  /** Bits of the number of a word's clusters in its entry; the rest are its tags'. */
  static final int CLUSTER_BITS = 15;

  private final FlatStrings values;
  private final FlatStrings words;
  private final ValueSets possibleTags;
  private final int[] ambiguityClasses;
  private final ValueSets clusters;

  Lexicon(LanguageImage image) throws IOException {
    values = new FlatStrings(image.section(LanguageImage.Section.VALUES));
    words = new FlatStrings(image.section(LanguageImage.Section.WORDS));
    try (DataInputStream in = image.stream(LanguageImage.Section.SETS)) {
      possibleTags = ValueSets.read(in);
      ambiguityClasses = new int[possibleTags.size()];
      for (int i = 0; i < ambiguityClasses.length; i++) {
        ambiguityClasses[i] = in.readInt();
      }
      clusters = ValueSets.read(in);
    }
  }

  /** The number of a string, 0 when no model knows it. */
  int number(String text) {
    return Math.max(0, values.value(text));
  }

  /** The number of the set of tags that a {@code word} in lower case may have. */
  int possibleTags(String word) {
    return Math.max(0, words.value(word)) >>> CLUSTER_BITS;
  }

  /** The number of the set of clusters of a {@code word} in lower case. */
  int clusters(String word) {
    return Math.max(0, words.value(word)) & ((1 << CLUSTER_BITS) - 1);
  }

  /** The number of the tags of a set, joined. */
  int ambiguityClass(int tags) {
    return ambiguityClasses[tags];
  }

  /** The sets of tags that words may have. */
  ValueSets possibleTags() {
    return possibleTags;
  }

  /** The sets of clusters. */
  ValueSets clusters() {
    return clusters;
  }
}
