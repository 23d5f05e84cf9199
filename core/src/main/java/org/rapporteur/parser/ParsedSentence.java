package org.rapporteur.parser;

/** A sentence with parts of speech and a dependency tree. */
public final class ParsedSentence {
  private final String[] tags;
  private final int[] heads;
  private final String[] labels;

  ParsedSentence(String[] tags, int[] heads, String[] labels) {
    this.tags = tags;
    this.heads = heads;
    this.labels = labels;
  }

  /** The part of speech of a token, in the tag set of OntoNotes. */
  public String tag(int token) {
    return tags[token];
  }

  /** The index of the head of a token, -1 where that is the root. */
  public int head(int token) {
    return heads[token];
  }

  /** The label of the arc from the head to a token, in the scheme of ClearNLP. */
  public String label(int token) {
    return labels[token];
  }
}
