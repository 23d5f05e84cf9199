package org.rapporteur.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.source.Item;

/** What a crawler brings. */
public sealed interface Crawled {
  /** The address that was asked for, as it was asked for. */
  String address();

  /**
   * A feed, or site map, was read.
   *
   * @param feed what it names
   * @param etag its entity tag, for the next time
   * @param lastModified its date of change, for the next time
   */
  record FeedRead(String address, Feed feed, @Nullable String etag, @Nullable String lastModified)
      implements Crawled {}

  /** A feed has nothing new. */
  record FeedUnchanged(String address) implements Crawled {}

  /**
   * A feed could not be read.
   *
   * @param reason why, for a person
   * @param notBefore when it may be tried again, if the server says so
   */
  record FeedFailed(String address, String reason, @Nullable Instant notBefore)
      implements Crawled {}

  /**
   * A page, or the words in the feed, were got.
   *
   * @param item what was got
   */
  record PageRead(String address, Item item) implements Crawled {}

  /**
   * A page could not be got.
   *
   * @param reason why, for a person
   * @param lasting whether trying again is of no use
   * @param asked whether the server was asked at all
   * @param notBefore when it may be tried again, if the server says so
   */
  record PageFailed(
      String address, String reason, boolean lasting, boolean asked, @Nullable Instant notBefore)
      implements Crawled {}
}
