package org.rapporteur.alert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One who does something to another, as reported once.
 *
 * @param source who
 * @param target to whom
 * @param type of the event
 * @param published day of publication, if known
 * @param article key of the article
 * @param ordinal number of the record in it, counted from 0
 */
public record Doing(
    String source,
    String target,
    String type,
    @Nullable LocalDate published,
    String article,
    int ordinal) {
  /** Whether both tell the same of the same two. */
  Kind kind() {
    return new Kind(source, target, type);
  }

  /** A type in a dyad. */
  record Kind(String source, String target, String type) {}
}
