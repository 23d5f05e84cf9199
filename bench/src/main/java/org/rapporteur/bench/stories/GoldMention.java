package org.rapporteur.bench.stories;

import org.rapporteur.article.Span;

/**
 * Words that an annotator marked as an event.
 *
 * @param span where they stand in the text of their document
 * @param chain the event; mentions with the same chain are the same event
 */
record GoldMention(Span span, String chain) {}
