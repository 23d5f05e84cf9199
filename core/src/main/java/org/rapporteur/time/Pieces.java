package org.rapporteur.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/**
 * The words of a sentence cut finer than tokens: runs of letters, runs of digits, single marks.
 *
 * <p>So "mid-1990s" reads the same however the tokenizer treats hyphens, and an expression may
 * begin inside a token.
 */
final class Pieces {
  private static final Pattern PIECE = Pattern.compile("\\p{L}+|[0-9]+|[^\\s\\p{L}0-9]");

  private record Piece(String lower, boolean capital, Span span, WordClass wordClass) {}

  private final String text;
  private final List<Piece> pieces;

  private Pieces(String text, List<Piece> pieces) {
    this.text = text;
    this.pieces = List.copyOf(pieces);
  }

  /** The pieces of {@code tokens}, whose spans refer to {@code text}. */
  static Pieces of(String text, List<Token> tokens) {
    List<Piece> pieces = new ArrayList<>();
    for (Token token : tokens) {
      String form = token.span().of(text);
      Matcher matcher = PIECE.matcher(form);
      while (matcher.find()) {
        int begin = token.span().begin();
        pieces.add(
            new Piece(
                plain(matcher.group()),
                Character.isUpperCase(matcher.group().charAt(0)),
                new Span(begin + matcher.start(), begin + matcher.end()),
                token.wordClass()));
      }
    }
    return new Pieces(text, pieces);
  }

  /** The pieces of a phrase of a word list, joined by single blanks. */
  static String normalize(String phrase) {
    StringBuilder normalized = new StringBuilder();
    Matcher matcher = PIECE.matcher(phrase);
    while (matcher.find()) {
      normalized.append(normalized.isEmpty() ? "" : " ").append(plain(matcher.group()));
    }
    return normalized.toString();
  }

  private static String plain(String piece) {
    return switch (piece) {
      case "’", "‘", "`" -> "'";
      case "–", "—", "‑", "‐" -> "-";
      default -> piece.toLowerCase(Locale.ROOT);
    };
  }

  int size() {
    return pieces.size();
  }

  /** The lower-case piece at {@code index}; empty outside the sentence. */
  String word(int index) {
    return index < 0 || index >= pieces.size() ? "" : pieces.get(index).lower();
  }

  /** Whether the piece at {@code index} is one of {@code words}. */
  boolean is(int index, String... words) {
    String word = word(index);
    for (String candidate : words) {
      if (candidate.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the piece begins with a capital letter. */
  boolean capital(int index) {
    return index >= 0 && index < pieces.size() && pieces.get(index).capital();
  }

  /** Whether the piece follows the one before it without white space. */
  boolean glued(int index) {
    return index > 0
        && index < pieces.size()
        && pieces.get(index - 1).span().end() == pieces.get(index).span().begin();
  }

  /** Word class of the token the piece belongs to; OTHER outside the sentence. */
  WordClass wordClass(int index) {
    return index < 0 || index >= pieces.size() ? WordClass.OTHER : pieces.get(index).wordClass();
  }

  /** Whether the piece is a run of digits. */
  boolean isDigits(int index) {
    String word = word(index);
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  /** Whether the piece is a run of letters. */
  boolean isWord(int index) {
    String word = word(index);
    return !word.isEmpty() && Character.isLetter(word.charAt(0));
  }

  /** The number the digits stand for, or null if there are none or more than nine. */
  @Nullable Integer digits(int index) {
    String word = word(index);
    return isDigits(index) && word.length() <= 9 ? Integer.valueOf(word) : null;
  }

  /** The place of the pieces from {@code from} to before {@code to}. */
  Span span(int from, int to) {
    return new Span(pieces.get(from).span().begin(), pieces.get(to - 1).span().end());
  }

  /** The words of the pieces from {@code from} to before {@code to} as written. */
  String text(int from, int to) {
    return span(from, to).of(text);
  }

  /** Number of the piece in which the character {@code offset} stands; the size if in none. */
  int at(int offset) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).span().end() > offset) {
        return i;
      }
    }
    return pieces.size();
  }
}
