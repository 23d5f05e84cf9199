package org.rapporteur.app;

import org.jspecify.annotations.Nullable;
import org.rapporteur.feed.Crawled;
import org.rapporteur.store.Link;

/**
 * What a crawler brought, coded where it is an article.
 *
 * @param crawled what it brought
 * @param link what it was asked for; null for feeds
 * @param result what came of the article; null for what is none
 */
record Watched(Crawled crawled, @Nullable Link link, @Nullable ItemResult result) {}
