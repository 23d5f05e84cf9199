package org.rapporteur.place;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.article.Span;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/**
 * A token, or a part of a token written with hyphens ("Paris-based"), which may name a place alone.
 *
 * @param form its characters
 * @param span where they stand
 * @param token the token it is or belongs to
 */
record Word(String form, Span span, Token token) {
  /** The words of {@code sentence} in order; hyphens within tokens are left out. */
  static List<Word> of(Sentence sentence) {
    List<Word> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String form = token.form();
      int begin = 0;
      for (int i = 0; i <= form.length(); i++) {
        boolean end = i == form.length();
        if (end || (isHyphen(form.charAt(i)) && i > begin && i < form.length() - 1)) {
          if (i > begin) {
            int offset = token.span().begin();
            Span span = new Span(offset + begin, offset + i);
            words.add(new Word(form.substring(begin, i), span, token));
          }
          begin = i + 1;
        }
      }
    }
    return words;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '–' || c == '/';
  }

  boolean isCapitalised() {
    return Character.isUpperCase(form.charAt(0));
  }

  /** Whether all letters are capitals; an initial is not. */
  boolean isAllCapitals() {
    return form.length() > 1 && form.chars().noneMatch(Character::isLowerCase) && isCapitalised();
  }

  /** Whether it can be part of a name for the looks of it. */
  boolean isNameLike() {
    return isCapitalised()
        && token.wordClass() != WordClass.PUNCTUATION
        && token.wordClass() != WordClass.PRONOUN
        && token.wordClass() != WordClass.DETERMINER
        && token.wordClass() != WordClass.PREPOSITION
        && token.wordClass() != WordClass.WH_WORD
        && token.wordClass() != WordClass.CONJUNCTION
        && token.wordClass() != WordClass.MODAL;
  }

  boolean isPunctuation() {
    return !Character.isLetterOrDigit(form.charAt(0)) && form.length() <= 2;
  }
}
