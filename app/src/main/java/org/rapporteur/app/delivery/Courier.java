package org.rapporteur.app.delivery;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.alert.Channel;
import org.rapporteur.alert.Notice;
import org.rapporteur.feed.GuardedPoster;
import org.rapporteur.store.AlertTable;
import org.rapporteur.store.Delivery;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/**
 * Sends the messages that wait in a store. A message is taken out only when it was sent, so that a
 * killed process loses none; it may send one again, which receivers know by its id. What fails is
 * tried again after half a minute, then after twice as long each time, six hours at most.
 */
public final class Courier implements AutoCloseable {
  /** Attempts after which a message is given up: about three days. */
  public static final int MOST_ATTEMPTS = 20;

  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofHours(6);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Within which a message that was taken out is sent, or due again. */
  private static final Duration TERM = Duration.ofMinutes(5);

  private final RecordStore store;
  private final Map<Channel, Sender> senders;
  private final InstantSource clock;
  private final Consumer<String> problems;

  /** Sends those of {@code store} with {@code senders}; tells {@code problems} what fails. */
  public Courier(
      RecordStore store,
      Map<Channel, Sender> senders,
      InstantSource clock,
      Consumer<String> problems) {
    this.store = store;
    this.senders = new EnumMap<>(senders);
    this.clock = clock;
    this.problems = problems;
  }

  /**
   * One that sends as {@code settings} say.
   *
   * @param version of this program
   * @param lines takes what is told in lines
   * @param problems takes what is told of failures
   */
  public static Courier of(
      RecordStore store,
      DeliverySettings settings,
      String version,
      Consumer<String> lines,
      Consumer<String> problems)
      throws DeliveryException {
    InstantSource clock = InstantSource.system();
    return new Courier(
        store, senders(store.directory(), settings, version, lines), clock, problems);
  }

  /** A sender for each way, for the records in {@code data}. */
  public static Map<Channel, Sender> senders(
      Path data, DeliverySettings settings, String version, Consumer<String> lines)
      throws DeliveryException {
    Map<Channel, Sender> senders = new EnumMap<>(Channel.class);
    senders.put(
        Channel.WEBHOOK,
        new WebhookSender(
            GuardedPoster.of("Rapporteur/" + version, PATIENCE, settings.privateAllowed()),
            WebhookKeys.of(data),
            settings.desk(),
            InstantSource.system()));
    senders.put(Channel.MAIL, new MailSender(settings.smtp(), settings.desk()));
    senders.put(Channel.LINE, new LineSender(lines, settings.desk()));
    return senders;
  }

  /** Sends what is due, as long as it is not {@code until}; gives how many were sent. */
  public int deliver(Instant until) throws StoreException, InterruptedException {
    AlertTable table = store.alerts();
    int sent = 0;
    while (clock.instant().isBefore(until)) {
      Instant now = clock.instant();
      List<Delivery> due = table.take(now, now.plus(TERM), 1);
      if (due.isEmpty()) {
        return sent;
      }
      sent += deliver(table, due.getFirst()) ? 1 : 0;
    }
    return sent;
  }

  private boolean deliver(AlertTable table, Delivery delivery)
      throws StoreException, InterruptedException {
    Sender sender = senders.get(delivery.channel());
    Optional<Notice> notice;
    try (StoreReader reader = store.reader()) {
      notice = reader.alerts().notice(delivery.notice());
    }
    if (sender == null || notice.isEmpty()) {
      table.givenUp(delivery, "nothing sends it any more", clock.instant());
      return false;
    }
    return switch (sender.send(notice.get(), delivery.address())) {
      case Attempt.Sent done -> {
        table.sent(delivery, clock.instant());
        yield true;
      }
      case Attempt.Failed failed -> {
        failed(table, delivery, notice.get(), failed);
        yield false;
      }
    };
  }

  private void failed(AlertTable table, Delivery delivery, Notice notice, Attempt.Failed failed)
      throws StoreException {
    Instant now = clock.instant();
    String to = "alert " + notice.name() + ": " + receiver(delivery) + ": " + failed.reason();
    if (failed.lasting() || delivery.attempts() + 1 >= MOST_ATTEMPTS) {
      table.givenUp(delivery, failed.reason(), now);
      problems.accept(to + "; given up");
      return;
    }
    Instant due = now.plus(wait(delivery.attempts(), failed));
    table.failed(delivery, failed.reason(), due, now);
    if (delivery.attempts() == 0) {
      problems.accept(to + "; it is tried again");
    }
  }

  /** Addresses of webhooks may hold secrets. */
  private static String receiver(Delivery delivery) {
    return switch (delivery.channel()) {
      case WEBHOOK -> "webhook at " + URI.create(delivery.address()).getHost();
      case MAIL -> "mail to " + delivery.address();
      case LINE -> "line";
    };
  }

  /** How long to wait after {@code before} attempts and one more that failed. */
  public static Duration wait(int before, Attempt.Failed failed) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(before, 20));
    Duration asked = failed.pause();
    if (asked != null && asked.compareTo(wait) > 0) {
      wait = asked;
    }
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  @Override
  public void close() {
    senders.values().forEach(Sender::close);
  }
}
