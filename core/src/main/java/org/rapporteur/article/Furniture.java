package org.rapporteur.article;

/**
 * A part of the text that is not the article: navigation, other stories' headlines, sign-up lines.
 *
 * @param span where it stands in {@link Article#text()}
 * @param reason why it was cut, for a person ("related headlines", "repeats the headline")
 */
public record Furniture(Span span, String reason) {}
