package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Counts a judged sheet of {@link SampleRecords}: {@code JudgedSample SHEET}. The column {@code
 * wrong} has a letter for all that is wrong with a record: A no such political event in the text, S
 * not as the status says, P a wrong party or none where the text names who acts, T type, C sectors
 * or an unknown code of a right party, M a target is missing, B background; a minus sign when
 * nothing is. Rows without any are not counted.
 */
public final class JudgedSample {
  /** 95 % of a normal distribution lie within so many standard deviations. */
  private static final double Z = 1.96;

  private final List<String> judgements;

  private JudgedSample(List<String> judgements) {
    this.judgements = judgements;
  }

  /** Runs it; see the class. */
  public static void main(String[] arguments) throws IOException {
    read(Files.readAllLines(Path.of(arguments[0]))).table().forEach(System.out::println);
  }

  /** The judgements of a sheet. */
  static JudgedSample read(List<String> lines) {
    List<String> judgements = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String wrong = line.split("\t", -1)[1].strip();
      if (!wrong.isEmpty()) {
        judgements.add(wrong);
      }
    }
    return new JudgedSample(judgements);
  }

  /** A line a measure: share, and the interval in which it lies in 95 of 100 samples. */
  List<String> table() {
    return List.of(
        row("asserted, right parties", wrong -> lacks(wrong, "ASP")),
        row("asserted", wrong -> lacks(wrong, "AS")),
        row("right parties", wrong -> lacks(wrong, "AP")),
        row("right type", wrong -> lacks(wrong, "AT")),
        row("right codes", wrong -> lacks(wrong, "APCM")),
        row("right background", wrong -> lacks(wrong, "B")),
        row("all right", wrong -> wrong.equals("-")));
  }

  private static boolean lacks(String wrong, String letters) {
    return letters.chars().noneMatch(letter -> wrong.indexOf(letter) >= 0);
  }

  private String row(String measure, Predicate<String> right) {
    int hits = (int) judgements.stream().filter(right).count();
    int all = judgements.size();
    Interval interval = Interval.of(hits, all);
    return String.format(
        Locale.ROOT,
        "%-24s %4d of %4d  %.3f  (%.3f to %.3f)",
        measure,
        hits,
        all,
        all == 0 ? 0 : (double) hits / all,
        interval.low(),
        interval.high());
  }

  /**
   * The interval of Wilson (1927) for a share.
   *
   * @param low its lower end
   * @param high its upper end
   */
  record Interval(double low, double high) {
    /** The interval of {@code hits} of {@code all}. */
    static Interval of(int hits, int all) {
      if (all == 0) {
        return new Interval(0, 1);
      }
      double share = (double) hits / all;
      double square = Z * Z / all;
      double middle = (share + square / 2) / (1 + square);
      double half = Z * Math.sqrt(share * (1 - share) / all + square / (4 * all)) / (1 + square);
      return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }
  }
}
