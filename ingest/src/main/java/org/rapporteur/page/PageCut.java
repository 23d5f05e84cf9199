package org.rapporteur.page;

/**
 * What a page shows and is not its article.
 *
 * @param text its words, shortened
 * @param reason why it was cut, for a person
 */
public record PageCut(String text, String reason) {}
