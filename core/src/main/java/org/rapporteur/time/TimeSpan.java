package org.rapporteur.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;

/**
 * When an event took or takes place.
 *
 * @param start first day; null when open
 * @param end last day, inclusive; null when open
 * @param precision how exact it is
 * @param text the words it was read from; null when inherited from the publication date
 * @param span where they stand; null as above
 * @param reason how it was decided, for a person
 * @param unresolved why it is open; null when resolved
 */
public record TimeSpan(
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    Precision precision,
    @Nullable String text,
    @Nullable Span span,
    String reason,
    @Nullable String unresolved) {
  public TimeSpan {
    if (start != null && end != null && end.isBefore(start)) {
      throw new IllegalArgumentException("ends before it starts: " + start + " " + end);
    }
  }

  /** Nothing is known, and why. */
  public static TimeSpan open(String why) {
    return new TimeSpan(null, null, Precision.UNKNOWN, null, null, why, why);
  }

  /** How exact a time is. */
  public enum Precision {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    /** Taken from the publication date, as the text gives no time. */
    ABOUT_PUBLICATION,
    UNKNOWN
  }
}
