package org.rapporteur.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Status;

/**
 * How many reports of one time, kind, status and direction there are.
 *
 * @param period first day of the time; null for reports without a known time
 * @param part type, quad class or whatever else the counts are divided by
 * @param status of the reports
 * @param direction of the reports
 * @param background whether they are told as history
 * @param reports their number
 * @param intensity sum of their PLOVER scores
 */
public record TimelineCount(
    @Nullable LocalDate period,
    String part,
    Status status,
    Direction direction,
    boolean background,
    long reports,
    double intensity) {}
