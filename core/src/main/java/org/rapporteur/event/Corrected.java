package org.rapporteur.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person changed about a record or its article.
 *
 * @param event the record; null when the article as a whole is meant
 * @param field name of the field, "record" when all of it was struck out
 * @param before what the coder gave; null for nothing
 * @param after what the person gave; null for nothing
 * @param author who changed it
 * @param date when, as the author says
 * @param reason why
 */
public record Corrected(
    @Nullable EventId event,
    String field,
    @Nullable String before,
    @Nullable String after,
    String author,
    LocalDate date,
    String reason) {}
