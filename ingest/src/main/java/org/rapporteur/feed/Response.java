package org.rapporteur.feed;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of one request. */
sealed interface Response {
  /**
   * The server gave it.
   *
   * @param bytes what it gave, unpacked
   * @param contentType what it called it
   * @param etag its entity tag
   * @param lastModified its date of change as written
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Content(
      byte[] bytes,
      @Nullable String contentType,
      @Nullable String etag,
      @Nullable String lastModified)
      implements Response {}

  /** It has not changed. */
  record NotModified() implements Response {}

  /**
   * It stands elsewhere.
   *
   * @param target where
   */
  record Redirect(URI target) implements Response {}

  /**
   * It was not given.
   *
   * @param status of HTTP, 0 when there was no answer
   * @param reason why, for a person
   * @param retryAfter how long the server asks us to wait, if it does
   */
  record Failure(int status, String reason, @Nullable Duration retryAfter) implements Response {
    /** Whether asking again is of no use. */
    boolean isLasting() {
      return status >= 400 && status < 500 && status != 408 && status != 425 && status != 429;
    }

    /** Whether the server wants to be left alone for a while. */
    boolean isBusy() {
      return status == 429 || status == 503;
    }
  }
}
