package org.rapporteur.article;

import java.util.Set;

/** What the letters and marks of a line tell about it. */
final class Letters {
  private static final String CLOSERS = "\"'”’»)]} ";
  private static final double MOST = 0.7;

  /** Ends of headlines that look like the end of a sentence. */
  private static final Set<String> DOTTED = Set.of("U.S.", "U.N.", "U.K.", "E.U.", "D.C.");

  private Letters() {}

  /** Whether {@code text} ends as a sentence does, or as words that announce others. */
  static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0
        && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0
            || PlainText.isBlank(text.charAt(end - 1)))) {
      end--;
    }
    return end > 0 && ".!?…:;".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Whether {@code text} ends with a full stop, a colon or a semicolon: headlines do not. */
  static boolean endsWithStop(String text) {
    if (!endsSentence(text) || text.endsWith("...") || text.endsWith("…")) {
      return false;
    }
    String bare = text.strip();
    int end = bare.length();
    while (CLOSERS.indexOf(bare.charAt(end - 1)) >= 0) {
      end--;
    }
    String last = bare.substring(bare.lastIndexOf(' ', end - 1) + 1, end);
    return ".:;".indexOf(bare.charAt(end - 1)) >= 0 && !DOTTED.contains(last);
  }

  /** Whether nearly all letters of {@code text} are capitals, as on old wires. */
  static boolean mostlyCapitals(String text) {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        if (Character.isUpperCase(c)) {
          capitals++;
        }
      }
    }
    return letters > 0 && capitals > MOST * letters;
  }

  /** The letters and digits of {@code text} in lower case: what two prints of a line share. */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
