package org.rapporteur.time;

import org.jspecify.annotations.Nullable;

/** Reads numbers, ordinals and spelled years. */
final class NumberReader {
  /** A number and the piece behind it. */
  record Read(double number, int end) {
    int whole() {
      return (int) number;
    }
  }

  private final TimeWords words;

  NumberReader(TimeWords words) {
    this.words = words;
  }

  /** A number in figures or words at {@code index}: "1,500", "2 1/2", "twenty-four", "a dozen". */
  @Nullable Read read(Pieces pieces, int index) {
    if (pieces.isDigits(index)) {
      return figures(pieces, index);
    }
    if (pieces.is(index, "a", "an") && isMultiple(pieces, index + 1)) {
      return new Read(number(pieces, index + 1), index + 2);
    }
    if (pieces.is(index, "half") && pieces.is(index + 1, "a", "an")) {
      return new Read(0.5, index + 2);
    }
    if (pieces.is(index, "a") && pieces.is(index + 1, "half")) {
      return new Read(0.5, index + 2);
    }
    return spelled(pieces, index);
  }

  private @Nullable Read figures(Pieces pieces, int index) {
    Integer number = pieces.digits(index);
    if (number == null) {
      return null;
    }
    double value = number;
    int end = index + 1;
    while (pieces.is(end, ",")
        && pieces.glued(end)
        && pieces.glued(end + 1)
        && pieces.isDigits(end + 1)
        && pieces.word(end + 1).length() == 3
        && value < 1e6) {
      value = value * 1000 + Integer.parseInt(pieces.word(end + 1));
      end += 2;
    }
    if (pieces.is(end, ".") && pieces.glued(end + 1) && pieces.isDigits(end + 1)) {
      value = Double.parseDouble((int) value + "." + pieces.word(end + 1));
      end += 2;
    }
    Read half = half(pieces, end);
    return half == null ? new Read(value, end) : new Read(value + half.number(), half.end());
  }

  /** "1/2", "-1/2" or "½". */
  private static @Nullable Read half(Pieces pieces, int index) {
    if (pieces.is(index, "½")) {
      return new Read(0.5, index + 1);
    }
    int at = pieces.is(index, "-") ? index + 1 : index;
    return pieces.is(at, "1") && pieces.is(at + 1, "/") && pieces.is(at + 2, "2")
        ? new Read(0.5, at + 3)
        : null;
  }

  private boolean isMultiple(Pieces pieces, int index) {
    TimeWords.NumberWord word = words.numbers().get(pieces.word(index));
    return word != null && word.kind().equals("multiple");
  }

  private int number(Pieces pieces, int index) {
    TimeWords.NumberWord word = words.numbers().get(pieces.word(index));
    return word == null ? 0 : word.number();
  }

  private @Nullable Read spelled(Pieces pieces, int index) {
    Read below = belowHundred(pieces, index);
    if (below == null) {
      return isMultiple(pieces, index) && !pieces.is(index, "dozen")
          ? new Read(number(pieces, index), index + 1)
          : null;
    }
    double value = below.number();
    int end = below.end();
    while (isMultiple(pieces, end)) {
      value *= number(pieces, end);
      end++;
      int rest = pieces.is(end, "and") ? end + 1 : end;
      Read more = belowHundred(pieces, rest);
      if (more != null) {
        value += more.number();
        end = more.end();
      }
    }
    return new Read(value, end);
  }

  /** "seven", "fourteen", "twenty", "twenty-four". */
  @Nullable Read belowHundred(Pieces pieces, int index) {
    TimeWords.NumberWord word = words.numbers().get(pieces.word(index));
    if (word == null || word.kind().equals("multiple")) {
      return null;
    }
    if (word.kind().equals("tens")) {
      int next = pieces.is(index + 1, "-") ? index + 2 : index + 1;
      TimeWords.NumberWord ones = words.numbers().get(pieces.word(next));
      if (ones != null && ones.kind().equals("ones")) {
        return new Read(word.number() + ones.number(), next + 1);
      }
    }
    return new Read(word.number(), index + 1);
  }

  /** "third", "3rd", "twenty-first". */
  @Nullable Read ordinal(Pieces pieces, int index) {
    Integer figures = pieces.digits(index);
    if (figures != null) {
      return figures > 0 && pieces.glued(index + 1) && pieces.is(index + 1, "st", "nd", "rd", "th")
          ? new Read(figures, index + 2)
          : null;
    }
    PhraseList.Found<Integer> found = words.ordinals().find(pieces, index);
    return found == null ? null : new Read(found.value(), found.end());
  }

  /** "nineteen ninety-seven", "two thousand and four", "twenty eighteen". */
  @Nullable Read spelledYear(Pieces pieces, int index) {
    Read century = belowHundred(pieces, index);
    if (century == null) {
      return null;
    }
    if (century.whole() == 2 && pieces.is(century.end(), "thousand")) {
      int rest = pieces.is(century.end() + 1, "and") ? century.end() + 2 : century.end() + 1;
      Read more = belowHundred(pieces, rest);
      return more == null
          ? new Read(2000, century.end() + 1)
          : new Read(2000 + more.number(), more.end());
    }
    if (century.whole() < 15 || century.whole() > 20) {
      return null;
    }
    Read rest = belowHundred(pieces, century.end());
    return rest != null && rest.whole() >= 10
        ? new Read(century.whole() * 100 + rest.whole(), rest.end())
        : null;
  }
}
