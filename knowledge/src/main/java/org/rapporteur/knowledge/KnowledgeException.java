package org.rapporteur.knowledge;

/** A knowledge file that cannot be used. The message names file, line and what to do. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final String withoutPlace;

  /** Reports {@code message} at {@code line} (1-based) of {@code file}. */
  public KnowledgeException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
    this.line = line;
    this.withoutPlace = message;
  }

  /** 1-based number of the line. */
  public int line() {
    return line;
  }

  /** What is wrong, without file and line. */
  public String withoutPlace() {
    return withoutPlace;
  }
}
