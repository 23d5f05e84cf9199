package org.rapporteur.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a run in good order on Ctrl-C or SIGTERM: whole lines, nothing half stored. The run's thread
 * is interrupted and gets a moment to finish.
 */
final class Interruption {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile boolean requested;

  /** Watches over the calling thread until {@link #finish()}. */
  void watch() {
    Thread runner = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(runner), "interruption"));
  }

  private void stop(Thread runner) {
    if (finished.getCount() == 0) {
      return;
    }
    requested = true;
    runner.interrupt();
    try {
      if (!finished.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
      }
    } catch (InterruptedException alsoInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the user wants the run to end. */
  boolean isRequested() {
    return requested;
  }

  /** The run is over. */
  void finish() {
    finished.countDown();
  }
}
