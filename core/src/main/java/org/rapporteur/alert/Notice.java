package org.rapporteur.alert;

import java.time.Instant;
import java.util.List;

/**
 * What is told when an alert finds something.
 *
 * @param id what it is known by; the same in every feed and message, however often it is sent
 * @param alert the alert
 * @param name what the alert was called
 * @param made when it was made
 * @param title in a line
 * @param all how many findings there are
 * @param findings the first of them
 */
public record Notice(
    NoticeId id,
    AlertId alert,
    String name,
    Instant made,
    String title,
    long all,
    List<Finding> findings) {
  /** How many findings a notice tells in full. */
  public static final int MOST = 50;

  public Notice {
    findings = List.copyOf(findings);
  }
}
