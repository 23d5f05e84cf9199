package org.rapporteur.desk;

import java.nio.file.Path;
import java.time.Clock;

/**
 * How a desk is run.
 *
 * @param host name or number of the interface that it listens on
 * @param port TCP port; 0 for any that is free
 * @param author who corrects records where nobody signs in
 * @param data the directory of the records, to be named on pages
 * @param version of the application
 * @param clock tells the day of a correction
 * @param access who can reach it
 */
public record DeskSettings(
    String host, int port, String author, Path data, String version, Clock clock, Access access) {
  /** For this machine alone. */
  public DeskSettings(
      String host, int port, String author, Path data, String version, Clock clock) {
    this(host, port, author, data, version, clock, Access.local());
  }
}
