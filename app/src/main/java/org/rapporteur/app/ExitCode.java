package org.rapporteur.app;

/** Exit codes of the command; documented in docs/exit-codes.md. */
final class ExitCode {
  /** Everything was done. */
  static final int OK = 0;

  /** Some input had a problem, the rest was done. */
  static final int INPUT = 1;

  /** The command was not understood. */
  static final int USAGE = 2;

  /** The surroundings do not allow it: disk, memory, another process. */
  static final int ENVIRONMENT = 3;

  /** A bug of ours. */
  static final int INTERNAL = 4;

  /** Interrupted by the user, as shells report it. */
  static final int INTERRUPTED = 130;

  /** The reader of our output went away, as shells report it. */
  static final int OUTPUT_CLOSED = 141;

  private ExitCode() {}
}
