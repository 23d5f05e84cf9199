package org.rapporteur.feed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article that a feed or site map names.
 *
 * @param id the feed's own identifier, if it has one
 * @param url address of the article's page, if it has one
 * @param title headline
 * @param published day of publication, in UTC where the feed names a moment
 * @param stamp when it was published or changed, as the feed says; another one means another
 *     version
 * @param content the article's words as HTML, if the feed carries them
 */
public record FeedEntry(
    @Nullable String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String stamp,
    @Nullable String content) {}
