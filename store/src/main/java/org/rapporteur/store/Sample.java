package org.rapporteur.store;

import java.time.LocalDate;

/**
 * Records that were drawn to be judged.
 *
 * @param id what it is known by
 * @param filter which records it was drawn from, as it was written
 * @param seed of the draw
 * @param author who drew it
 * @param day when
 * @param records how many
 * @param judged of these, that were judged
 * @param right of these, that are right
 * @param wrong of these, that are wrong
 */
public record Sample(
    String id,
    String filter,
    long seed,
    String author,
    LocalDate day,
    int records,
    int judged,
    int right,
    int wrong) {}
