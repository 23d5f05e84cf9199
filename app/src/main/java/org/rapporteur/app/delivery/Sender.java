package org.rapporteur.app.delivery;

import org.rapporteur.alert.Notice;

/** Sends notices on one way. */
public interface Sender extends AutoCloseable {
  /** Sends {@code notice} to {@code address}, once; what came of it. */
  Attempt send(Notice notice, String address) throws InterruptedException;

  @Override
  default void close() {}
}
