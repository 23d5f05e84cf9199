package org.rapporteur.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many reports there are of a time and kind.
 *
 * @param period first day of the time; null for reports without a known time
 * @param part type, quad class, status or dyad; empty when not divided
 * @param reports all
 * @param alleged those with status ALLEGED
 * @param background those told as history
 * @param firm those that are neither
 * @param intensity mean PLOVER score of all, -10 to 10
 */
public record Count(
    @Nullable LocalDate period,
    String part,
    long reports,
    long alleged,
    long background,
    long firm,
    double intensity) {}
