package org.rapporteur.app;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.Workbench;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;

/** Joins reports beside the desk, one time after the other. For many threads. */
final class DeskJoins {
  private final RecordStore store;
  private final Object turn;
  private final Messages messages;
  private @Nullable CompletableFuture<String> last;

  /** Joins those of {@code store}, which is changed only while {@code turn} is held. */
  DeskJoins(RecordStore store, Object turn, Messages messages) {
    this.store = store;
    this.turn = turn;
    this.messages = messages;
  }

  /** Begins, unless it goes on, and waits no longer than {@code patience}. */
  void start(Duration patience) {
    CompletableFuture<String> going = begin();
    try {
      going.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException later) {
      // The state tells.
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized CompletableFuture<String> begin() {
    CompletableFuture<String> before = last;
    if (before != null && !before.isDone()) {
      return before;
    }
    CompletableFuture<String> going = new CompletableFuture<>();
    last = going;
    Thread.ofPlatform().name("join").daemon().start(() -> join(going));
    return going;
  }

  private void join(CompletableFuture<String> going) {
    try {
      StoredNews.join(store, false, turn, messages);
      going.complete("");
    } catch (IOException | StoreException inTheWay) {
      going.complete(String.valueOf(inTheWay.getMessage()));
    } catch (RuntimeException bug) {
      going.complete("a bug in Rapporteur (" + bug.getClass().getSimpleName() + ")");
    }
  }

  /** How it goes. */
  synchronized Workbench.Joining state() {
    CompletableFuture<String> now = last;
    return now == null
        ? new Workbench.Joining(false, "")
        : new Workbench.Joining(!now.isDone(), now.getNow(""));
  }
}
