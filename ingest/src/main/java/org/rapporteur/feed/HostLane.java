package org.rapporteur.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One host: one request at a time, pauses between them, and its rules for robots. */
final class HostLane {
  final ReentrantLock lock = new ReentrantLock();
  private Instant next = Instant.MIN;
  private @Nullable RobotRules rules;

  /** When the next request may be sent. */
  Instant next() {
    return next;
  }

  /** A request was just sent; the next may follow after {@code pause}. */
  void pause(Instant now, Duration pause) {
    Instant after = now.plus(pause);
    next = after.isAfter(next) ? after : next;
  }

  /** Its rules, as long as they are fresh. */
  @Nullable RobotRules rules(Instant now) {
    return rules == null || rules.expires().isBefore(now) ? null : rules;
  }

  void rules(RobotRules fresh) {
    rules = fresh;
  }
}
