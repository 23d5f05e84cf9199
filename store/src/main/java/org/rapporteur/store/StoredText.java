package org.rapporteur.store;

import org.rapporteur.article.ArticleSource;

/**
 * An article as it is stored.
 *
 * @param key what it is known by
 * @param source the article as it was given
 * @param record what was read from it, as JSON
 */
public record StoredText(String key, ArticleSource source, String record) {}
