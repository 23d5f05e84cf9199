package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.rapporteur.feed.PoliteFetcher;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;

/** Follows feeds beside the desk, in the process that has the store. */
final class DeskWatch implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Messages messages;
  private final Thread thread;

  private DeskWatch(Following following, Messages messages) {
    this.messages = messages;
    this.thread = Thread.ofPlatform().name("watch").daemon().unstarted(() -> follow(following));
  }

  /**
   * Begins to follow the feeds at {@code addresses}.
   *
   * @param store where their articles go; in {@code data}
   * @param parts code them, knowing {@code knowledge} already
   * @param fetcher asks for them
   * @param every how often each is asked
   * @param once whether it ends when all that is new was followed
   */
  static DeskWatch start(
      Surroundings surroundings,
      Parts parts,
      KnowledgeOption knowledge,
      RecordStore store,
      Path data,
      List<String> addresses,
      PoliteFetcher fetcher,
      Duration every,
      boolean once,
      Messages messages)
      throws IOException, StoreException, EnvironmentException {
    Tally tally = new Tally();
    Archive archive = Archive.within(data, tally, store);
    KnownCorrections known = KnownCorrections.of(store, messages);
    LiveCorrections live = archive.live(known, KnownCorrections.NONE, messages);
    archive.mark(CoderMark.of(parts, knowledge, Ingredients.of(knowledge, known.hash()), live));
    FeedRun run = new FeedRun(surroundings, parts, archive, tally, messages);
    DeskWatch watch =
        new DeskWatch(
            () -> {
              run.run(addresses, fetcher, every, once, live, RecordLayout.none(), 1);
              archive.join(messages);
            },
            messages);
    watch.thread.start();
    return watch;
  }

  private void follow(Following following) {
    try {
      following.run();
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    } catch (IOException | EnvironmentException | StoreException inTheWay) {
      messages.say("feeds are not followed any more: " + inTheWay.getMessage());
    } catch (RuntimeException bug) {
      messages.say("feeds are not followed any more: a bug in Rapporteur: " + bug);
      messages.trace(bug);
    }
  }

  /** Waits until it ends by itself. */
  void await() throws InterruptedException {
    thread.join();
  }

  /** Stores what was coded and ends. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }

  /** What is done in the thread. */
  @FunctionalInterface
  private interface Following {
    /** Does it. */
    void run() throws IOException, EnvironmentException, StoreException, InterruptedException;
  }
}
