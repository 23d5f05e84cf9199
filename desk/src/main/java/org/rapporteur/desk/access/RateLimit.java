package org.rapporteur.desk.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often somebody may do something: a bucket of tokens each (token bucket), full at first and
 * filled evenly. For many threads.
 */
public final class RateLimit {
  private static final int MOST_KNOWN = 10_000;

  private final int burst;
  private final Duration each;
  private final Clock clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_KNOWN;
        }
      };

  /** {@code burst} times at once, and once {@code each} time. */
  public RateLimit(int burst, Duration each, Clock clock) {
    this.burst = burst;
    this.each = each;
    this.clock = clock;
  }

  /** Whether {@code who} may now, which counts. */
  public synchronized boolean allows(String who) {
    Instant now = clock.instant();
    Bucket bucket = buckets.get(who);
    double left = burst;
    if (bucket != null) {
      double filled = (double) Duration.between(bucket.at(), now).toMillis() / each.toMillis();
      left = Math.min(burst, bucket.left() + Math.max(0, filled));
    }
    boolean allowed = left >= 1;
    buckets.put(who, new Bucket(allowed ? left - 1 : left, now));
    return allowed;
  }

  private record Bucket(double left, Instant at) {}
}
