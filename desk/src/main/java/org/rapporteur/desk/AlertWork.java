package org.rapporteur.desk;

import java.util.List;
import org.rapporteur.alert.Alert;
import org.rapporteur.alert.AlertId;

/** What is done about alerts. For many threads. */
public interface AlertWork {
  /** Adds {@code alert}. */
  void add(Alert alert) throws UnavailableException;

  /** Removes the alert {@code id} with its notices; whether it was there. */
  boolean remove(AlertId id) throws UnavailableException;

  /** Lets the alert {@code id} rest, or look again; whether it was there. */
  boolean pause(AlertId id, boolean paused) throws UnavailableException;

  /** Sends a message for a test on all ways of {@code alert}; what came of each, for a person. */
  List<String> test(Alert alert) throws UnavailableException;

  /** The key by which the webhook of the alert {@code id} is signed. */
  String key(AlertId id) throws UnavailableException;
}
