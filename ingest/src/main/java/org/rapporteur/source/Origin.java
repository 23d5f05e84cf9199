package org.rapporteur.source;

/**
 * Where an item comes from, as messages tell it.
 *
 * @param name the file as the user named it, with "!" before the entry of an archive and "@" before
 *     the byte of a record in it; or an address
 * @param line 1-based line or row in it, 0 where it has none
 */
public record Origin(String name, long line) {
  /** A whole file. */
  public static Origin of(String name) {
    return new Origin(name, 0);
  }

  /** The same file at {@code line}. */
  public Origin at(long number) {
    return new Origin(name, number);
  }

  /** An entry within this archive. */
  Origin entry(String entry) {
    return of(name + "!" + entry);
  }

  /** Name and line together. */
  String text() {
    return line == 0 ? name : name + ":" + line;
  }
}
