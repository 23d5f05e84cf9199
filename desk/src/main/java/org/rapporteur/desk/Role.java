package org.rapporteur.desk;

import io.javalin.security.RouteRole;

/** What somebody may do; each may all that those before it may. */
public enum Role implements RouteRole {
  /** Sees everything, changes nothing. */
  READER,
  /** Corrects records and adds articles. */
  EDITOR,
  /** Says what is sent where. */
  ADMIN;

  /** Whether this one may what {@code needed} may. */
  public boolean includes(Role needed) {
    return compareTo(needed) >= 0;
  }
}
