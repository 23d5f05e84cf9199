package org.rapporteur.store;

import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleSource;

/**
 * An article as it is stored.
 *
 * @param key what it is known by
 * @param source the article as it was given
 * @param record what was read from it, as JSON
 * @param coder what it was coded with, a hash; null when that was not noted
 */
public record StoredText(String key, ArticleSource source, String record, @Nullable String coder) {}
