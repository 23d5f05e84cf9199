package org.rapporteur.store;

import org.jspecify.annotations.Nullable;

/**
 * What a feed's server said when it last gave the feed.
 *
 * @param address of the feed
 * @param etag its entity tag
 * @param lastModified its date of change, as the server wrote it
 */
public record FeedState(String address, @Nullable String etag, @Nullable String lastModified) {}
