package org.rapporteur.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that lets itself be read so often only. A pattern that backtracks without end on a hostile
 * line counts as one that does not match.
 */
final class PatientMatch implements CharSequence {
  private static final int PATIENCE = 300_000;

  private final CharSequence text;
  private final int[] left;

  PatientMatch(CharSequence text) {
    this(text, new int[] {PATIENCE});
  }

  private PatientMatch(CharSequence text, int[] left) {
    this.text = text;
    this.left = left;
  }

  /** Whether the whole of {@code text} matches. */
  static boolean matches(Pattern pattern, String text) {
    try {
      return pattern.matcher(new PatientMatch(text)).matches();
    } catch (ImpatientException tooMuch) {
      return false;
    }
  }

  /** Whether {@code matcher}, made over a text of this class, finds its pattern. */
  static boolean finds(Matcher matcher) {
    try {
      return matcher.find();
    } catch (ImpatientException tooMuch) {
      return false;
    }
  }

  @Override
  public char charAt(int index) {
    if (left[0]-- <= 0) {
      throw new ImpatientException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new PatientMatch(text.subSequence(start, end), left);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static final class ImpatientException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImpatientException() {
      super("too many steps", null, false, false);
    }
  }
}
