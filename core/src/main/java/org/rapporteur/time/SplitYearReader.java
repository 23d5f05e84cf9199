package org.rapporteur.time;

import org.jspecify.annotations.Nullable;
import org.rapporteur.time.TimeValue.SplitYear;

/** Reads years that lie in two: "the school year 2022-23", "FY 2023/24", "the 2022/23 season". */
final class SplitYearReader {
  private SplitYearReader() {}

  /** The expression at {@code index}, or null. */
  static @Nullable Reading read(Pieces pieces, int index) {
    int start = pieces.is(index, "the") ? index + 1 : index;
    int at = start;
    boolean named = pieces.is(at, "fiscal", "financial", "budget", "fy", "school", "academic");
    if (named) {
      at++;
      at = pieces.is(at, "year", "years") ? at + 1 : at;
    }
    Integer first = YearReader.year(pieces, at);
    int end = first == null ? 0 : secondEnd(pieces, at + 1, first);
    if (first == null || end == 0) {
      return null;
    }
    int behind = yearEnd(pieces, end);
    boolean slash = pieces.is(at + 1, "/");
    return named || slash || behind > end ? Reading.date(new SplitYear(first), behind) : null;
  }

  /** The piece behind "-23", "/23" or "-2023" after 2022; 0 if another year stands there. */
  private static int secondEnd(Pieces pieces, int at, int first) {
    boolean joined = pieces.is(at, "-", "/") && pieces.glued(at) && pieces.glued(at + 1);
    Integer second = joined ? pieces.digits(at + 1) : null;
    if (second == null) {
      return 0;
    }
    int length = pieces.word(at + 1).length();
    boolean next = length == 4 ? second == first + 1 : length == 2 && second == (first + 1) % 100;
    return next ? at + 2 : 0;
  }

  /** The piece behind "school year", "fiscal year" or "season" at {@code index}, else it. */
  private static int yearEnd(Pieces pieces, int index) {
    boolean year =
        pieces.is(index, "fiscal", "financial", "budget", "school", "academic", "marketing")
            && pieces.is(index + 1, "year");
    if (year) {
      return index + 2;
    }
    return pieces.is(index, "season") ? index + 1 : index;
  }
}
