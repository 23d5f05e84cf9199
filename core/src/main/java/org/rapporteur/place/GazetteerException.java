package org.rapporteur.place;

/** A row of a gazetteer table that cannot be used; the message names file, line and reason. */
public final class GazetteerException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String file;
  private final int line;

  GazetteerException(String file, int line, String reason) {
    super(file + ":" + line + ": " + reason);
    this.file = file;
    this.line = line;
  }

  /** Stable code of this kind of error. */
  public String code() {
    return "bad-gazetteer-row";
  }

  /** Name of the file as it was given. */
  public String file() {
    return file;
  }

  /** 1-based line of the row. */
  public int line() {
    return line;
  }
}
