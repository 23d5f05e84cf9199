package org.rapporteur.desk;

/** Something that cannot be done, of a kind that programs tell apart; the message is for people. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;

  /** Of this kind, with what happened and what to do. */
  public ProblemException(Problem problem, String message) {
    super(message);
    this.problem = problem;
  }

  /** Its kind. */
  public Problem problem() {
    return problem;
  }
}
