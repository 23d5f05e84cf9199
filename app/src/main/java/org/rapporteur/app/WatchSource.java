package org.rapporteur.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.rapporteur.feed.Crawled;
import org.rapporteur.feed.Crawler;
import org.rapporteur.source.Known;
import org.rapporteur.store.FeedState;
import org.rapporteur.store.Link;

/**
 * Asks feeds when it is time, follows the links that are new, and hands on what the crawler brings.
 * The reading thread waits here; the thread that stores tells what is to be followed.
 */
final class WatchSource implements OrderedPipeline.Source<WatchSource.Brought> {
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Duration LONGEST_BACKOFF = Duration.ofHours(24);
  private static final Duration RETRY = Duration.ofMinutes(5);

  private final Crawler crawler;
  private final Duration every;
  private final boolean once;
  private final InstantSource clock;
  private final PriorityQueue<Due> due = new PriorityQueue<>(Comparator.comparing(Due::at));
  private final Map<String, FeedState> feeds = new HashMap<>();
  private final Map<String, Integer> failures = new HashMap<>();
  private final Map<String, Link> following = new HashMap<>();
  private int outstanding;

  /** Asks each feed {@code every} so often, or {@code once}. */
  WatchSource(Crawler crawler, Duration every, boolean once, InstantSource clock) {
    this.crawler = crawler;
    this.every = every;
    this.once = once;
    this.clock = clock;
  }

  /** The time by its clock. */
  Instant now() {
    return clock.instant();
  }

  /** Watches the feed of {@code state} from now on. */
  synchronized void watch(FeedState state) {
    if (feeds.put(state.address(), state) == null) {
      due.add(new Due(clock.instant(), state.address(), null));
    }
  }

  /** Fetches {@code links}. */
  synchronized void follow(List<Link> links) {
    for (Link link : links) {
      if (following.put(link.address(), link) == null) {
        ask(link);
      }
    }
  }

  private void ask(Link link) {
    outstanding++;
    crawler.page(
        link.address(),
        link.url(),
        new Known(null, link.title(), link.published(), null, link.outlet()));
  }

  @Override
  public @Nullable Brought next() throws InterruptedException {
    while (true) {
      if (!askWhatIsDue()) {
        return null;
      }
      Crawled crawled = crawler.poll(LOOK);
      if (crawled != null) {
        return brought(crawled);
      }
    }
  }

  /** False when everything is done. */
  private synchronized boolean askWhatIsDue() {
    Instant now = clock.instant();
    while (!due.isEmpty() && !due.element().at().isAfter(now)) {
      Due next = due.remove();
      Link link = next.link();
      if (link != null) {
        ask(link);
      } else {
        FeedState state = feeds.get(next.feed());
        if (state != null) {
          outstanding++;
          crawler.feed(state.address(), state.etag(), state.lastModified());
        }
      }
    }
    return !once || outstanding > 0 || !due.isEmpty();
  }

  private synchronized Brought brought(Crawled crawled) {
    return new Brought(crawled, Optional.ofNullable(following.get(crawled.address())));
  }

  @Override
  public long bytes(Brought item) {
    return item.crawled() instanceof Crawled.PageRead page ? page.item().bytes() : 0;
  }

  /** A feed was read, and what it names is stored; it is asked again in time. */
  synchronized void feedDone(FeedState state) {
    outstanding--;
    feeds.put(state.address(), state);
    failures.remove(state.address());
    again(state.address(), clock.instant().plus(every));
  }

  /** A feed had nothing new. */
  synchronized void feedUnchanged(String address) {
    outstanding--;
    failures.remove(address);
    again(address, clock.instant().plus(every));
  }

  /** A feed could not be read; it is asked again later and later. Gives the time. */
  synchronized Instant feedFailed(String address, @Nullable Instant notBefore) {
    outstanding--;
    int count = Math.min(20, failures.merge(address, 1, Integer::sum));
    Duration wait = every.multipliedBy(1L << count);
    Instant then =
        clock.instant().plus(wait.compareTo(LONGEST_BACKOFF) > 0 ? LONGEST_BACKOFF : wait);
    Instant time = notBefore != null && notBefore.isAfter(then) ? notBefore : then;
    again(address, time);
    return time;
  }

  private void again(String address, Instant time) {
    if (!once) {
      due.add(new Due(time, address, null));
    }
  }

  /** A link is done with. */
  synchronized void linkDone(String address) {
    outstanding--;
    following.remove(address);
  }

  /** A link is to be tried again; not in a run that is made once. */
  synchronized void linkLater(Link link, @Nullable Instant notBefore) {
    outstanding--;
    if (once) {
      following.remove(link.address());
    } else {
      following.put(link.address(), link);
      Instant then = clock.instant().plus(RETRY.multipliedBy(1L + link.attempts()));
      due.add(new Due(notBefore != null && notBefore.isAfter(then) ? notBefore : then, "", link));
    }
  }

  /** Number of links that are being fetched or wait for it. */
  synchronized int open() {
    return following.size();
  }

  /** Something to be asked for: a link, or else a feed. */
  private record Due(Instant at, String feed, @Nullable Link link) {}

  /**
   * What the crawler brought.
   *
   * @param crawled it
   * @param link what it was asked for; empty for feeds
   */
  record Brought(Crawled crawled, Optional<Link> link) {}
}
