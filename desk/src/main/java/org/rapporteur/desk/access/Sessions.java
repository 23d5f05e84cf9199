package org.rapporteur.desk.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who is signed in. They end with the process, twelve hours after they were last used, and with the
 * user. For many threads.
 */
public final class Sessions {
  private static final Duration IDLE = Duration.ofHours(12);
  private static final int MOST = 10_000;

  private final Clock clock;
  private final Map<String, Session> open = new LinkedHashMap<>();

  /** Sessions by {@code clock}. */
  public Sessions(Clock clock) {
    this.clock = clock;
  }

  /** Begins one for {@code name}; gives what its cookie holds. */
  public synchronized String begin(String name) {
    Instant now = clock.instant();
    open.values().removeIf(session -> session.ends().isBefore(now));
    if (open.size() >= MOST) {
      open.remove(open.keySet().iterator().next());
    }
    String id = Secrets.token();
    open.put(Secrets.digest(id), new Session(name, now.plus(IDLE)));
    return id;
  }

  /** Whose session {@code id} is. */
  public synchronized Optional<String> name(String id) {
    String key = Secrets.digest(id);
    Session session = open.get(key);
    Instant now = clock.instant();
    if (session == null || session.ends().isBefore(now)) {
      open.remove(key);
      return Optional.empty();
    }
    open.put(key, new Session(session.name(), now.plus(IDLE)));
    return Optional.of(session.name());
  }

  /** Ends {@code id}. */
  public synchronized void end(String id) {
    open.remove(Secrets.digest(id));
  }

  private record Session(String name, Instant ends) {}
}
