package org.rapporteur.app.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of sending once. */
public sealed interface Attempt {
  /** It was taken. */
  record Sent() implements Attempt {}

  /**
   * It was not taken.
   *
   * @param reason why, for a person
   * @param lasting whether trying again is of no use
   * @param pause how long the receiver asks us to wait, if it does
   */
  record Failed(String reason, boolean lasting, @Nullable Duration pause) implements Attempt {}
}
