package org.rapporteur.bench.gold;

import org.rapporteur.article.Span;

/**
 * Words that stand for an actor.
 *
 * @param entity the actor's name within the article
 * @param span the words
 */
public record Mention(String entity, Span span) {}
