package org.rapporteur.event;

import org.rapporteur.article.Span;

/**
 * Words that decided a field of a record.
 *
 * @param kind what they decided: a {@link Status} name, "BACKGROUND", "HEDGE" or "SPEAKER"
 * @param text the words
 * @param span where they stand
 */
public record Cue(String kind, String text, Span span) {}
