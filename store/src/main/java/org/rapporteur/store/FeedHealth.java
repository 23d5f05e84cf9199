package org.rapporteur.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a feed that is followed does.
 *
 * @param address of the feed
 * @param lastModified its date of change, as its server wrote it when it last gave the feed
 * @param asked when its server was asked last; null when that was before such times were noted
 * @param answered when it last gave the feed or said that it is unchanged; null when it never did
 * @param failures how often in a row it could not be read since
 * @param problem what was wrong the last time; null when nothing was
 */
public record FeedHealth(
    String address,
    @Nullable String lastModified,
    @Nullable Instant asked,
    @Nullable Instant answered,
    int failures,
    @Nullable String problem) {}
