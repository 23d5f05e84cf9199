package org.rapporteur.frame;

import java.util.List;
import java.util.Locale;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.predication.Predication;

/**
 * Words that must stand before and behind a trigger within its clause, in this order; other words
 * may stand between them. It is how dictionaries of patterns say what a frame says with roles.
 *
 * @param before words before the trigger
 * @param after words behind the trigger
 */
public record WordPattern(List<Piece> before, List<Piece> after) {
  /** No words: any clause fits. */
  public static final WordPattern NONE = new WordPattern(List.of(), List.of());

  private static final int PIECE_WEIGHT = 6;

  public WordPattern {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * A place in a pattern.
   *
   * @param alternatives what may stand there, each one or more words next to each other in lower
   *     case; a word is matched by its form or its lemma
   * @param close whether it must follow the piece before it, or the trigger, at once
   */
  public record Piece(List<List<String>> alternatives, boolean close) {
    public Piece {
      alternatives = alternatives.stream().map(List::copyOf).toList();
      if (alternatives.isEmpty() || alternatives.stream().anyMatch(List::isEmpty)) {
        throw new IllegalArgumentException("a piece without words");
      }
    }
  }

  /** Whether it asks for no word. */
  public boolean isEmpty() {
    return before.isEmpty() && after.isEmpty();
  }

  /** How much it narrows: each piece as much as the words of a role. */
  int weight() {
    return PIECE_WEIGHT * (before.size() + after.size());
  }

  /** Whether the clause of {@code predication} has the words. */
  boolean fits(Predication predication) {
    if (isEmpty()) {
      return true;
    }
    Sentence sentence = predication.sentence();
    Token head = predication.head();
    List<Token> clause = sentence.subtree(head);
    List<Token> front = clause.stream().filter(word -> word.index() < head.index()).toList();
    List<Token> back = clause.stream().filter(word -> word.index() > head.index()).toList();
    return follows(before, 0, front, 0) && follows(after, 0, back, 0);
  }

  private static boolean follows(List<Piece> pieces, int piece, List<Token> words, int from) {
    if (piece == pieces.size()) {
      return true;
    }
    Piece wanted = pieces.get(piece);
    int last = wanted.close() ? Math.min(from, words.size() - 1) : words.size() - 1;
    for (int at = from; at <= last; at++) {
      for (List<String> phrase : wanted.alternatives()) {
        if (standsAt(phrase, words, at) && follows(pieces, piece + 1, words, at + phrase.size())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean standsAt(List<String> phrase, List<Token> words, int at) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      Token word = words.get(at + i);
      boolean next = i == 0 || word.index() == words.get(at + i - 1).index() + 1;
      String wanted = phrase.get(i);
      boolean same =
          word.lemma().toLowerCase(Locale.ROOT).equals(wanted)
              || word.form().toLowerCase(Locale.ROOT).equals(wanted);
      if (!next || !same) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return text(before) + " * " + text(after);
  }

  private static String text(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(text.isEmpty() ? "" : " … ")
          .append(String.join(" ", piece.alternatives().getFirst()));
    }
    return text.toString();
  }
}
