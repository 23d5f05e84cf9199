package org.rapporteur.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A day as a page tells it, with the time of the day when the page tells that and its zone too.
 *
 * @param day the day in the zone of the page
 * @param time the moment, null when the page gives none or no zone for it
 */
public record PageTime(LocalDate day, @Nullable OffsetDateTime time) {
  /** A day without a time. */
  static PageTime of(LocalDate day) {
    return new PageTime(day, null);
  }

  /** A moment, and its day where it was written. */
  static PageTime of(OffsetDateTime time) {
    return new PageTime(time.toLocalDate(), time);
  }
}
