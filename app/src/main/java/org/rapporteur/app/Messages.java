package org.rapporteur.app;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What the user is told on standard error, one line each. For several threads. */
final class Messages {
  /** A broken archive has a million bad lines; nobody reads them here. */
  private static final int SHOWN = 100;

  private final PrintStream err;
  private final boolean terminal;
  private final boolean debug;
  private final AtomicLong problems = new AtomicLong();
  private boolean progressShown;

  private Messages(PrintStream err, boolean terminal, boolean debug) {
    this.err = err;
    this.terminal = terminal;
    this.debug = debug;
  }

  /** Messages of a run in {@code surroundings}; traces only for those who {@code debug}. */
  static Messages of(Surroundings surroundings, boolean debug) {
    return new Messages(surroundings.err(), surroundings.isTerminal("err"), debug);
  }

  /** A problem of an input. */
  void problem(Problem problem) {
    long count = problems.incrementAndGet();
    if (count <= SHOWN) {
      say(problem.text());
      trace(problem.cause());
    } else if (count == SHOWN + 1) {
      say("more problems follow; they are counted but no longer shown here");
    }
  }

  /** Number of problems so far. */
  long problems() {
    return problems.get();
  }

  /** The trace of a bug, for those who asked for it. */
  synchronized void trace(@Nullable Throwable cause) {
    if (debug && cause != null) {
      clearProgress();
      cause.printStackTrace(err);
    }
  }

  /** One line of information. */
  synchronized void say(String line) {
    clearProgress();
    err.println("rapporteur: " + Printable.line(line));
  }

  /** A line of a table, its blanks kept. */
  synchronized void row(String line) {
    clearProgress();
    err.println("rapporteur: " + line);
  }

  /** Shows how far a run is; overwritten by whatever comes next. Only on a terminal. */
  synchronized void progress(String state) {
    if (terminal) {
      err.print("\r\u001b[K" + state);
      err.flush();
      progressShown = true;
    }
  }

  /** Leaves {@code state} in the place of the progress line. Only on a terminal. */
  synchronized void summary(String state) {
    if (terminal) {
      clearProgress();
      err.println(state);
    }
  }

  /** Takes the progress line away. */
  synchronized void clearProgress() {
    if (progressShown) {
      err.print("\r\u001b[K");
      err.flush();
      progressShown = false;
    }
  }
}
