package org.rapporteur.knowledge;

/** A knowledge file that cannot be used. The message names file, line and what to do. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String withoutPlace;

  /** Reports {@code message} at {@code line} (1-based) of {@code file}. */
  public KnowledgeException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
    this.file = file;
    this.line = line;
    this.withoutPlace = message;
  }

  /** The file. */
  public String file() {
    return file;
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
