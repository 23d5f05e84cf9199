package org.rapporteur.layout;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A form in which records are handed to other programs. Stateless. */
public interface Layout {
  /** What users call it, lower case. */
  String name();

  /** What it is, in a line. */
  String description();

  /** Names of the files it writes when the user gives none. */
  List<String> files();

  /** What of a record it has room for. */
  Set<Detail> holds();

  /** What of a record it has no room for; each detail says what becomes of it. */
  default Set<Detail> lacks() {
    EnumSet<Detail> lacks = EnumSet.allOf(Detail.class);
    lacks.removeAll(holds());
    return lacks;
  }

  /**
   * Begins to write.
   *
   * @param files where the files go, each of {@link #files()} at most once
   * @param coverage what is known of the occurrences behind the reports
   */
  LayoutWriter open(OutputFiles files, Coverages coverage) throws IOException;
}
