package org.rapporteur.page;

/**
 * What the characters of a text look like.
 *
 * @param capitals number of capitals
 * @param starts number of words that start with one
 * @param digits number of digits
 * @param stops number of marks that end a sentence
 * @param marks number of marks that pages put between other things than sentences
 * @param first what it starts with: 1 a small letter, 2 a digit, 3 a capital, 0 something else
 * @param last what it ends with: 1 a stop, 2 a colon, 3 a quotation mark, 4 an ellipsis, 0
 *     something else
 */
record TextMarks(int capitals, int starts, int digits, int stops, int marks, int first, int last) {
  private static final String STOPS = ".!?";
  private static final String BETWEEN = "|·•»/©→";
  private static final String QUOTES = "”\"’')";

  /** Those of {@code text}, which is not empty. */
  static TextMarks of(String text) {
    int capitals = 0;
    int starts = 0;
    int digits = 0;
    int stops = 0;
    int marks = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
        starts += before == ' ' ? 1 : 0;
      } else if (Character.isDigit(c)) {
        digits++;
      } else if (STOPS.indexOf(c) >= 0) {
        stops += endsSentence(text, i + 1) ? 1 : 0;
      } else if (BETWEEN.indexOf(c) >= 0) {
        marks++;
      }
      before = c;
    }
    return new TextMarks(capitals, starts, digits, stops, marks, first(text), last(text));
  }

  private static boolean endsSentence(String text, int behind) {
    return behind == text.length() || " \"”".indexOf(text.charAt(behind)) >= 0;
  }

  private static int first(String text) {
    char first = text.charAt(0);
    if (Character.isLowerCase(first)) {
      return 1;
    }
    if (Character.isDigit(first)) {
      return 2;
    }
    return Character.isUpperCase(first) ? 3 : 0;
  }

  private static int last(String text) {
    char last = text.charAt(text.length() - 1);
    if (text.endsWith("...") || text.endsWith("[…]") || text.endsWith("...]")) {
      return 4;
    }
    if (STOPS.indexOf(last) >= 0) {
      return 1;
    }
    if (last == ':') {
      return 2;
    }
    if (QUOTES.indexOf(last) >= 0) {
      return 3;
    }
    return last == '…' ? 4 : 0;
  }
}
