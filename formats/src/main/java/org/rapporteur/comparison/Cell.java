package org.rapporteur.comparison;

import java.time.YearMonth;
import java.util.Comparator;

/**
 * What is counted together: a pair of parties, a type, a month.
 *
 * @param source country of the acting party; empty where none is told
 * @param target country of the other one; empty as above
 * @param type PLOVER type, or the CAMEO root where there is none
 * @param month the month
 */
public record Cell(String source, String target, String type, YearMonth month)
    implements Comparable<Cell> {
  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::month)
          .thenComparing(Cell::source)
          .thenComparing(Cell::target)
          .thenComparing(Cell::type);

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }
}
