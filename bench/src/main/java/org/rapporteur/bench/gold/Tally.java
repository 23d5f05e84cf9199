package org.rapporteur.bench.gold;

/**
 * How often something was found, found wrongly, and missed.
 *
 * @param found in the gold and found
 * @param extra found, but not in the gold
 * @param missed in the gold, but not found
 */
public record Tally(int found, int extra, int missed) {
  /** Nothing counted yet. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /** Both together. */
  public Tally plus(Tally other) {
    return new Tally(found + other.found, extra + other.extra, missed + other.missed);
  }

  /** Share of what was found that is in the gold; 0 when nothing was found. */
  public double precision() {
    return share(found, found + extra);
  }

  /** Share of the gold that was found; 0 when there is none. */
  public double recall() {
    return share(found, found + missed);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return share(2 * found, 2 * found + extra + missed);
  }

  /** How many there are in the gold. */
  public int gold() {
    return found + missed;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
