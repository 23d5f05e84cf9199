package org.rapporteur.feed;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of fetching an address, behind all redirects. */
public sealed interface FetchResult {
  /**
   * It was got.
   *
   * @param address where it stood in the end
   * @param bytes what was got
   * @param contentType what the server called it
   * @param etag its entity tag
   * @param lastModified its date of change as the server wrote it
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Got(
      URI address,
      byte[] bytes,
      @Nullable String contentType,
      @Nullable String etag,
      @Nullable String lastModified)
      implements FetchResult {}

  /** It is as it was. */
  record Unchanged() implements FetchResult {}

  /**
   * It was not got.
   *
   * @param reason why, for a person
   * @param lasting whether trying again is of no use
   * @param asked whether the server was asked at all
   * @param notBefore when it may be tried again, if the server says so
   */
  record Failed(String reason, boolean lasting, boolean asked, @Nullable Instant notBefore)
      implements FetchResult {}
}
