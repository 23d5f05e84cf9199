package org.rapporteur.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.alert.Channel;
import org.rapporteur.alert.NoticeId;

/**
 * A notice on one of its ways.
 *
 * @param notice the notice
 * @param channel by what it is sent
 * @param address to whom; empty where that is said by the channel
 * @param state how it stands
 * @param attempts how often it was tried
 * @param due when it is to be tried next
 * @param changed when its state changed last
 * @param reason why the last attempt failed; null when it did not
 */
public record Delivery(
    NoticeId notice,
    Channel channel,
    String address,
    State state,
    int attempts,
    Instant due,
    Instant changed,
    @Nullable String reason) {
  /** How it stands. */
  public enum State {
    /** It is to be sent. */
    PENDING,
    /** It is being sent, or was when its process ended. */
    SENDING,
    /** It was sent. */
    DONE,
    /** It could not be sent, and is not tried any more. */
    GIVEN_UP
  }
}
