package org.rapporteur.app;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Shows on a terminal how far a run is, how fast it goes and how long it will take. */
final class Progress {
  private static final long REFRESH = Duration.ofMillis(250).toNanos();

  private final Messages messages;
  private final Tally tally;
  private final OptionalLong total;
  private final LongSupplier done;
  private final long started = System.nanoTime();
  private final long before;
  private long shown = started;

  /** Of {@code total} bytes to read, {@code done} are read. */
  Progress(Messages messages, Tally tally, OptionalLong total, LongSupplier done) {
    this.messages = messages;
    this.tally = tally;
    this.total = total;
    this.done = done;
    this.before = tally.of("read");
  }

  /** Shows it, when it was not shown just now. */
  void show() {
    long now = System.nanoTime();
    if (now - shown >= REFRESH) {
      shown = now;
      messages.progress(state(now));
    }
  }

  /** Leaves a last line in the place of the progress. */
  void finish() {
    messages.summary(state(System.nanoTime()));
  }

  private String state(long now) {
    double seconds = (now - started) / 1e9;
    String state =
        String.format(
            Locale.ROOT,
            "%s, %s, %s, %.1f articles/s",
            Printable.counted(tally.of("articles"), "article"),
            Printable.counted(tally.of("records"), "record"),
            Printable.counted(messages.problems(), "problem"),
            (tally.of("read") - before) / seconds);
    return state + left(seconds);
  }

  /** By the bytes that were read; reading is a little ahead of coding. */
  private String left(double seconds) {
    long read = Math.min(done.getAsLong(), total.orElse(0));
    if (read == 0 || total.isEmpty()) {
      return "";
    }
    double share = (double) read / total.getAsLong();
    Duration left = Duration.ofSeconds(Math.round(seconds * (1 - share) / share));
    return share >= 1
        ? ""
        : String.format(Locale.ROOT, ", %.0f %%, %s left", 100 * share, time(left));
  }

  private static String time(Duration duration) {
    if (duration.toHours() > 0) {
      return duration.toHours() + " h " + duration.toMinutesPart() + " min";
    }
    return duration.toMinutes() > 0
        ? duration.toMinutes() + " min " + duration.toSecondsPart() + " s"
        : duration.toSeconds() + " s";
  }
}
