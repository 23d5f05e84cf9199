package org.rapporteur.feed;

import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fetches addresses as a good guest: one connection a host, pauses between requests, robots.txt
 * obeyed, Retry-After heeded, redirects followed a few times and only to where it may go. For
 * several threads.
 */
public final class PoliteFetcher implements AutoCloseable {
  /** The name that robots.txt knows us by. */
  static final String ROBOT = "rapporteur";

  private static final int MOST_REDIRECTS = 5;
  private static final int MOST_LANES = 20_000;
  private static final Duration BUSY = Duration.ofMinutes(1);
  private static final Duration LONGEST_BUSY = Duration.ofHours(6);

  /** A host that asks for no more is waited for; for a longer time the address is put off. */
  private static final Duration WORTH_WAITING = Duration.ofSeconds(30);

  private final HttpRequests requests;
  private final AddressGuard guard;
  private final Duration delay;
  private final InstantSource clock;
  private final Pause pause;
  private final Map<String, HostLane> lanes =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, HostLane> eldest) {
          return size() > MOST_LANES && !eldest.getValue().lock.isLocked();
        }
      };

  PoliteFetcher(
      HttpRequests requests, AddressGuard guard, Duration delay, InstantSource clock, Pause pause) {
    this.requests = requests;
    this.guard = guard;
    this.delay = delay;
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * A fetcher on the network.
   *
   * @param version of this program, for the name under which it asks
   * @param contact where its user can be reached, told to the servers; null for nowhere
   * @param delay pause between two requests to a host
   * @param patience time for a whole answer
   * @param privateAllowed whether private networks may be asked
   */
  public static PoliteFetcher of(
      String version,
      @Nullable String contact,
      Duration delay,
      Duration patience,
      boolean privateAllowed) {
    InstantSource clock = InstantSource.system();
    AddressGuard guard = AddressGuard.ofNetwork(privateAllowed);
    return new PoliteFetcher(
        new HttpRequests(agent(version, contact), patience, clock, guard),
        guard,
        delay,
        clock,
        duration -> Thread.sleep(duration));
  }

  /**
   * The name under which servers are asked.
   *
   * @throws IllegalArgumentException if {@code contact} is not plain text of one line
   */
  static String agent(String version, @Nullable String contact) {
    String reachable = "";
    if (contact != null) {
      if (!contact.chars().allMatch(c -> c >= ' ' && c < 127 && "()\\\"".indexOf(c) < 0)) {
        throw new IllegalArgumentException("no contact for a header: " + contact);
      }
      reachable = "; +" + contact.strip();
    }
    return "Mozilla/5.0 (compatible; " + ROBOT + "/" + version + "; news reader" + reachable + ")";
  }

  /** Fetches {@code address}, unless it is still what the two conditions name. */
  public FetchResult fetch(String address, @Nullable String etag, @Nullable String lastModified)
      throws InterruptedException {
    URI target;
    try {
      target = URI.create(address.strip().replace(" ", "%20"));
    } catch (IllegalArgumentException noAddress) {
      return refused("no address of the web");
    }
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      Optional<FetchResult> refusal = refusal(target);
      if (refusal.isPresent()) {
        return refusal.get();
      }
      switch (ask(target, hop == 0 ? etag : null, hop == 0 ? lastModified : null)) {
        case Answer.Final last -> {
          return last.result();
        }
        case Answer.Elsewhere elsewhere -> target = elsewhere.target();
      }
    }
    return refused("more than " + MOST_REDIRECTS + " redirects");
  }

  private Optional<FetchResult> refusal(URI target) {
    try {
      return guard.refusal(target).map(PoliteFetcher::refused);
    } catch (UnknownHostException unknown) {
      return Optional.of(
          new FetchResult.Failed("no host " + target.getHost() + " is known", false, true, null));
    }
  }

  private static FetchResult refused(String reason) {
    return new FetchResult.Failed(reason, true, false, null);
  }

  private Answer ask(URI target, @Nullable String etag, @Nullable String lastModified)
      throws InterruptedException {
    HostLane lane = lane(target);
    lane.lock.lockInterruptibly();
    try {
      if (isBusy(lane)) {
        return new Answer.Final(
            new FetchResult.Failed("the host asked to be left alone", false, false, lane.next()));
      }
      RobotRules rules = rules(lane, target);
      if (!rules.rules().isAllowed(target.toString())) {
        return new Answer.Final(
            rules.readable()
                ? refused("its robots.txt does not allow it")
                : new FetchResult.Failed(
                    "the host's robots.txt cannot be had", false, true, rules.expires()));
      }
      return answer(lane, target, get(lane, target, etag, lastModified, rules.delay()));
    } finally {
      lane.lock.unlock();
    }
  }

  private boolean isBusy(HostLane lane) {
    return lane.next().isAfter(clock.instant().plus(WORTH_WAITING));
  }

  private HostLane lane(URI target) {
    String host = target.getHost().toLowerCase(Locale.ROOT) + ":" + target.getPort();
    synchronized (lanes) {
      return lanes.computeIfAbsent(host, name -> new HostLane());
    }
  }

  /** Asks, and once more when the host wants a short pause. */
  private Response get(
      HostLane lane,
      URI target,
      @Nullable String etag,
      @Nullable String lastModified,
      Duration wanted)
      throws InterruptedException {
    for (int attempt = 0; ; attempt++) {
      Duration wait = Duration.between(clock.instant(), lane.next());
      if (wait.isPositive()) {
        pause.sleep(wait);
      }
      Response response = requests.get(target, etag, lastModified);
      lane.pause(clock.instant(), wanted.compareTo(delay) > 0 ? wanted : delay);
      if (!(response instanceof Response.Failure failure) || !failure.isBusy()) {
        return response;
      }
      Duration busy = failure.retryAfter() == null ? BUSY : failure.retryAfter();
      lane.pause(clock.instant(), busy.compareTo(LONGEST_BUSY) > 0 ? LONGEST_BUSY : busy);
      if (attempt > 0 || isBusy(lane)) {
        return response;
      }
    }
  }

  private static Answer answer(HostLane lane, URI target, Response response) {
    return switch (response) {
      case Response.Redirect redirect -> new Answer.Elsewhere(redirect.target());
      case Response.NotModified same -> new Answer.Final(new FetchResult.Unchanged());
      case Response.Content content ->
          new Answer.Final(
              new FetchResult.Got(
                  target,
                  content.bytes(),
                  content.contentType(),
                  content.etag(),
                  content.lastModified()));
      case Response.Failure failure ->
          new Answer.Final(
              new FetchResult.Failed(
                  failure.reason(),
                  failure.isLasting(),
                  true,
                  failure.isBusy() ? lane.next() : null));
    };
  }

  /** The rules of the host of {@code target}; its robots.txt may stand elsewhere. */
  private RobotRules rules(HostLane lane, URI target) throws InterruptedException {
    RobotRules known = lane.rules(clock.instant());
    if (known != null) {
      return known;
    }
    URI address = target.resolve("/robots.txt");
    RobotRules fresh = RobotRules.unknown(clock.instant());
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      if (refusal(address).isPresent()) {
        break;
      }
      Response response = get(lane, address, null, null, Duration.ZERO);
      if (response instanceof Response.Redirect redirect) {
        address = redirect.target();
        continue;
      }
      if (response instanceof Response.Content content) {
        fresh = RobotRules.parse(address, content.bytes(), ROBOT, clock.instant());
      } else if (response instanceof Response.Failure failure && failure.isLasting()) {
        fresh = RobotRules.none(clock.instant());
      }
      break;
    }
    lane.rules(fresh);
    return fresh;
  }

  @Override
  public void close() {
    requests.close();
  }

  /** Waits. */
  @FunctionalInterface
  interface Pause {
    /** Returns after {@code duration}. */
    void sleep(Duration duration) throws InterruptedException;
  }

  /** What a host said. */
  private sealed interface Answer {
    /** There is no more to ask. */
    record Final(FetchResult result) implements Answer {}

    /** It stands at {@code target}. */
    record Elsewhere(URI target) implements Answer {}
  }
}
