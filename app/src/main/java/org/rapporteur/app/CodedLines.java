package org.rapporteur.app;

import java.time.Duration;
import java.util.Locale;

/** Writes coded lines as they come and shows on a terminal how far the run is. */
final class CodedLines implements OrderedPipeline.Sink<LineCoder.Result> {
  private static final long REFRESH = Duration.ofMillis(250).toNanos();

  private final Output output;
  private final Messages messages;
  private final long started = System.nanoTime();
  private long shown = started;
  private long articles;
  private long events;

  CodedLines(Output output, Messages messages) {
    this.output = output;
    this.messages = messages;
  }

  @Override
  public void accept(LineCoder.Result line) throws OutputClosedException, EnvironmentException {
    line.problems().forEach(messages::problem);
    output.line(line.json());
    articles++;
    events += line.events();
    long now = System.nanoTime();
    if (now - shown >= REFRESH) {
      shown = now;
      messages.progress(state(now));
    }
  }

  @Override
  public void idle() throws OutputClosedException, EnvironmentException {
    output.flush();
  }

  private String state(long now) {
    double seconds = (now - started) / 1e9;
    return String.format(
        Locale.ROOT,
        "%s, %s, %s, %.1f articles/s",
        Printable.counted(articles, "article"),
        Printable.counted(events, "record"),
        Printable.counted(messages.problems(), "problem"),
        articles / seconds);
  }

  /** Takes the progress away and leaves a summary in its place, on a terminal. */
  void finish() {
    messages.summary(state(System.nanoTime()));
  }
}
