package org.rapporteur.actor;

import java.util.Locale;

/**
 * Something wrong in a table of actors. A {@link Kind#isRefused() refused} row is left out, the
 * rest of its table is used.
 *
 * @param kind what is wrong
 * @param file the table
 * @param line 1-based
 * @param message what is wrong and what to do, in one line
 */
public record ActorProblem(Kind kind, String file, int line, String message) {

  /** What can be wrong; the names are stable. */
  public enum Kind {
    /** A cell cannot be read, or a column is missing. */
    FORM(true),
    /** No ISO 3166 alpha-3 code and none of IGO, NGO, EUR …. */
    COUNTRY(true),
    /** No sector of PLOVER. */
    SECTOR(true),
    /** A name or cell that is too long to be one. */
    LENGTH(true),
    /** Ends before it begins. */
    DATES(true),
    /** Two persons in an office for one, at the same time. */
    OVERLAP(true),
    /** Names that lead to each other in a circle. */
    CIRCLE(true),
    /** A row of same.tsv or different.tsv about somebody whom no table has. */
    NOBODY(false),
    /** Nobody in an office that is never empty. */
    GAP(false),
    /** An office without an end whose last confirmation is years old. */
    EXPIRED(false);

    private final boolean refused;

    Kind(boolean refused) {
      this.refused = refused;
    }

    /** Whether such a row of a user is left out; otherwise it is only told. */
    public boolean isRefused() {
      return refused;
    }

    /** Its name as shown: "country". */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The line that a user reads. */
  public String text() {
    return file + ":" + line + ": " + kind.label() + ": " + message;
  }
}
