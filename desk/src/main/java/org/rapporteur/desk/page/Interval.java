package org.rapporteur.desk.page;

import java.util.Locale;

/**
 * Where a share lies in 95 of 100 samples: the interval of Wilson (1927).
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {
  /** 95 % of a normal distribution lie within so many standard deviations. */
  private static final double Z = 1.96;

  /** The interval of {@code hits} of {@code all}. */
  public static Interval of(int hits, int all) {
    if (all == 0) {
      return new Interval(0, 1);
    }
    double share = (double) hits / all;
    double square = Z * Z / all;
    double middle = (share + square / 2) / (1 + square);
    double half = Z * Math.sqrt(share * (1 - share) / all + square / (4 * all)) / (1 + square);
    return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
  }

  /** ".71–.93". */
  public String text() {
    return decimal(low) + "–" + decimal(high);
  }

  /** A share without the leading zero: ".84". */
  public static String decimal(double share) {
    return String.format(Locale.ROOT, "%.2f", share).replaceFirst("^0", "");
  }
}
