package org.rapporteur.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A story in a list.
 *
 * @param story key of its first article
 * @param title headline of its first article, or how its text begins
 * @param from day of its first article that has one
 * @param to day of its last
 * @param articles how many articles
 * @param events how many events they report, each once
 */
public record StoredStory(
    String story,
    String title,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int articles,
    long events) {}
