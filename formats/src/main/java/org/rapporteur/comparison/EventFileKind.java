package org.rapporteur.comparison;

import java.util.Optional;

/** Kinds of files that can be compared, told by their first line. */
public enum EventFileKind {
  RAPPORTEUR,
  GDELT,
  ICEWS,
  POLECAT,
  PHOENIX;

  private static final int PHOENIX_COLUMNS = 26;

  /** The kind of a file that begins with {@code line}. */
  public static Optional<EventFileKind> of(String line) {
    String start = line.startsWith("\uFEFF") ? line.substring(1) : line;
    if (start.startsWith("{")) {
      return Optional.of(RAPPORTEUR);
    }
    if (start.startsWith("Event ID\tEvent Date\tSource Name")) {
      return Optional.of(ICEWS);
    }
    if (start.startsWith("Event ID\tEvent Date\tEvent Type")) {
      return Optional.of(POLECAT);
    }
    int columns = start.split("\t", -1).length;
    boolean numbered = start.matches("(?s)[0-9]+\t[0-9]{8}\t.*");
    if (numbered && (columns == 57 || columns == 58 || columns == 61)) {
      return Optional.of(GDELT);
    }
    return columns == PHOENIX_COLUMNS ? Optional.of(PHOENIX) : Optional.empty();
  }

  /** Whether the first line names the columns. */
  boolean hasHeader() {
    return this == ICEWS || this == POLECAT;
  }
}
