package org.rapporteur.article;

import java.util.List;

/**
 * A paragraph before it is decided whether it belongs to the article.
 *
 * @param span its place in the text
 * @param plain its words in comparable form
 * @param shape whether it looks like a sentence or a headline
 */
record Block(Span span, String plain, Shape shape) {
  /** More words than this are no headline. */
  private static final int LONGEST_HEADLINE_WORDS = 24;

  private static final int LONGEST_HEADLINE = 180;

  private static final String ITEM_MARKS = "•·*▪►■◦‣-";

  /** What a paragraph looks like. */
  enum Shape {
    /** One or more sentences, or something too long to be anything else. */
    SENTENCES,
    /** A headline by its capitals: "Ministers to Meet in Muscat". */
    TITLE,
    /** Could be a headline, could be a sentence that lacks its full stop. */
    LINE,
    /** One to three words. */
    WORDS,
    /** An item of a list, or a line that goes on from the one before. */
    ITEM
  }

  /** Looks at {@code span} of {@code text}. */
  static Block of(String text, Span span, SmallWords smallWords) {
    String plain = PlainText.of(text.substring(span.begin(), span.end()));
    return new Block(span, plain, shape(plain, smallWords));
  }

  private static Shape shape(String plain, SmallWords smallWords) {
    if (plain.length() > LONGEST_HEADLINE || Letters.endsWithStop(plain)) {
      return Shape.SENTENCES;
    }
    List<String> words = List.of(plain.split(" ", -1));
    if (words.size() > LONGEST_HEADLINE_WORDS || hasInnerStop(plain)) {
      return Shape.SENTENCES;
    }
    if (!plain.isEmpty()
        && (ITEM_MARKS.indexOf(plain.charAt(0)) >= 0 || Character.isLowerCase(plain.charAt(0)))) {
      return Shape.ITEM;
    }
    boolean title = smallWords.areTitle(words);
    if (Letters.endsSentence(plain) && !title) {
      return Shape.SENTENCES;
    }
    if (words.size() <= 3) {
      return Shape.WORDS;
    }
    return title ? Shape.TITLE : Shape.LINE;
  }

  /** Whether a sentence ends before the end. */
  private static boolean hasInnerStop(String plain) {
    for (int i = plain.indexOf(". "); i >= 0; i = plain.indexOf(". ", i + 1)) {
      boolean opens = i + 2 < plain.length() && Character.isUpperCase(plain.charAt(i + 2));
      int word = plain.lastIndexOf(' ', i) + 1;
      if (opens && i - word > 4 && plain.lastIndexOf('.', i - 1) < word) {
        return true;
      }
    }
    return false;
  }

  /** Whether it holds sentences. */
  boolean isSentences() {
    return shape == Shape.SENTENCES;
  }

  /** Whether it announces what follows. */
  boolean announces() {
    return plain.endsWith(":");
  }
}
