package org.rapporteur.app;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.delivery.Courier;
import org.rapporteur.app.delivery.DeliveryException;
import org.rapporteur.app.delivery.DeliverySettings;
import org.rapporteur.store.Lookout;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/**
 * Has alerts look at what comes, and sends what they find, beside the work of the process that has
 * the store: in a thread of its own, which waits for news and for what is due.
 */
final class AlertWatch implements AutoCloseable {
  /** Saves that follow each other quickly are looked at together. */
  private static final Duration GAP = Duration.ofSeconds(1);

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  /** How long nothing must have come before reports are joined for alerts. */
  private static final Duration QUIET = Duration.ofSeconds(30);

  private static final Duration BETWEEN_JOINS = Duration.ofMinutes(2);

  /** How long messages are sent at the end; the rest is sent by the next process. */
  private static final Duration LAST_TERM = Duration.ofSeconds(10);

  private static final Duration TERM = Duration.ofSeconds(5);

  private final RecordStore store;
  private final Surroundings surroundings;
  private final Messages messages;
  private final Lookout lookout;
  private final BlockingQueue<Boolean> news = new ArrayBlockingQueue<>(1);
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Set<String> told = new HashSet<>();
  private final Thread thread;
  private @Nullable Courier courier;
  private String courierDesk = "";
  private volatile String desk = DeliverySettings.USUAL_DESK;
  private volatile long grownAt = System.nanoTime();
  private long joinedAt = System.nanoTime() - BETWEEN_JOINS.toNanos();

  private AlertWatch(RecordStore store, Surroundings surroundings, Messages messages) {
    this.store = store;
    this.surroundings = surroundings;
    this.messages = messages;
    this.lookout = new Lookout(store);
    this.thread = Thread.ofPlatform().name("alerts").daemon().unstarted(this::run);
  }

  /** Begins to watch {@code store}; what is told in lines goes to {@code messages}. */
  static AlertWatch start(RecordStore store, Surroundings surroundings, Messages messages)
      throws StoreException {
    AlertWatch watch = new AlertWatch(store, surroundings, messages);
    store.alerts().release(Instant.now());
    store.whenGrown(watch::grown);
    watch.thread.start();
    return watch;
  }

  /** From now on, links lead to the desk at {@code address}, unless settings name another. */
  void deskAt(String address) {
    desk = address;
  }

  private void grown() {
    grownAt = System.nanoTime();
    news.offer(true);
  }

  private void run() {
    try {
      while (closing.getCount() > 0) {
        round(TERM);
        join();
        news.poll(patience(), TimeUnit.MILLISECONDS);
        closing.await(GAP.toMillis(), TimeUnit.MILLISECONDS);
        news.clear();
      }
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }

  /** In milliseconds. */
  private long patience() {
    long longest = LONGEST_WAIT.toMillis();
    try {
      OptionalLong due = store.alerts().nextDue();
      if (due.isPresent()) {
        return Math.clamp(due.getAsLong() - Instant.now().toEpochMilli(), 0, longest);
      }
    } catch (StoreException inTheWay) {
      tell(inTheWay);
    }
    return Math.min(longest, QUIET.toMillis());
  }

  /** Looks once, and sends for no longer than {@code term}. */
  private void round(Duration term) throws InterruptedException {
    try {
      lookout.look(Instant.now());
      OptionalLong due = store.alerts().nextDue();
      if (due.isPresent() && due.getAsLong() <= Instant.now().toEpochMilli()) {
        courier().deliver(Instant.now().plus(term));
      }
    } catch (IOException | StoreException | DeliveryException inTheWay) {
      tell(inTheWay);
    } catch (RuntimeException bug) {
      tell(new IllegalStateException("a bug in Rapporteur: " + bug, bug));
      messages.trace(bug);
    }
  }

  private Courier courier() throws DeliveryException, IOException {
    String now = desk;
    Courier open = courier;
    if (open != null && !now.equals(courierDesk)) {
      open.close();
      open = null;
    }
    if (open == null) {
      open = courier(store, surroundings, now, messages);
      courier = open;
      courierDesk = now;
    }
    return open;
  }

  /**
   * A courier for {@code store} that sends as its directory and {@code surroundings} say; links
   * lead to {@code desk} unless these name another.
   */
  static Courier courier(
      RecordStore store, Surroundings surroundings, String desk, Messages messages)
      throws DeliveryException, IOException {
    return Courier.of(
        store,
        DeliverySettings.read(store.directory(), surroundings.environment(), desk),
        VersionText.version(),
        messages::say,
        messages::say);
  }

  /** Joins reports, if an alert needs that and nothing more comes. */
  private void join() {
    long now = System.nanoTime();
    if (now - grownAt < QUIET.toNanos() || now - joinedAt < BETWEEN_JOINS.toNanos()) {
      return;
    }
    try {
      boolean wanted;
      try (StoreReader reader = store.reader()) {
        wanted = reader.alerts().wantsJoining();
      }
      if (wanted) {
        joinedAt = now;
        if (store.totals().articles() > Archive.MOST_JOINED) {
          tell(
              new IllegalStateException(
                  "alerts on denials and the agenda wait for \"rapporteur join\""));
        } else {
          StoredNews.join(store, false, messages);
        }
      }
    } catch (IOException | StoreException inTheWay) {
      tell(inTheWay);
    }
  }

  /** Each trouble once; it may last. */
  private void tell(Exception trouble) {
    String message = "alerts: " + trouble.getMessage();
    if (told.add(message)) {
      messages.say(message);
    }
  }

  /** Looks and sends a last time. */
  @Override
  public void close() {
    store.whenGrown(() -> {});
    closing.countDown();
    news.offer(true);
    try {
      thread.join();
      round(LAST_TERM);
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    } finally {
      if (courier != null) {
        courier.close();
      }
    }
  }
}
