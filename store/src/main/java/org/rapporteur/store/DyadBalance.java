package org.rapporteur.store;

import org.jspecify.annotations.Nullable;

/**
 * What two parties do to each other. Reports of equals (a meeting) count in {@code mutual} alone,
 * but their intensity in both directions.
 *
 * @param first the party that comes first in the alphabet, a country or a code
 * @param second the other
 * @param forth reports of what the first does to the second
 * @param back reports of what the second does to the first
 * @param mutual reports of what they do together
 * @param intensityForth mean PLOVER score of what the first does, -10 to 10; null without reports
 * @param intensityBack the same of the second
 * @param cooperation reports of verbal and material cooperation
 * @param conflict reports of verbal and material conflict
 * @param alleged reports with status ALLEGED
 * @param background reports told as history
 * @param firm reports that are neither
 */
public record DyadBalance(
    String first,
    String second,
    long forth,
    long back,
    long mutual,
    @Nullable Double intensityForth,
    @Nullable Double intensityBack,
    long cooperation,
    long conflict,
    long alleged,
    long background,
    long firm) {
  /** All reports. */
  public long reports() {
    return forth + back + mutual;
  }

  /** From -1, all conflict, to 1, all cooperation. */
  public double balance() {
    return (double) (cooperation - conflict) / Math.max(1, cooperation + conflict);
  }
}
