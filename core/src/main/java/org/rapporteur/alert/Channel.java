package org.rapporteur.alert;

import java.util.Locale;

/** Ways by which a notice is told. Feeds are asked for and need none. */
public enum Channel {
  /** Posted to an address. */
  WEBHOOK,
  /** Mailed. */
  MAIL,
  /** A line where the process that has the records tells its messages. */
  LINE;

  /** As it is written. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
