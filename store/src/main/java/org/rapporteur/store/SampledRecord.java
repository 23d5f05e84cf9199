package org.rapporteur.store;

import org.jspecify.annotations.Nullable;
import org.rapporteur.occurrence.ReportKey;

/**
 * A record of a sample.
 *
 * @param number its place in the sample, counted from 0
 * @param key what it is known by
 * @param type its type when it was drawn
 * @param status its status then
 * @param judgement the last word on it; null when there is none
 */
public record SampledRecord(
    int number, ReportKey key, String type, String status, @Nullable Judgement judgement) {}
