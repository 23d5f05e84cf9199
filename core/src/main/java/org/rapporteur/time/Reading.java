package org.rapporteur.time;

import org.rapporteur.time.TimeExpression.Kind;

/**
 * An expression as far as it was read.
 *
 * @param end number of the piece behind it
 * @param notADate see {@link TimeExpression#notADate()}
 */
record Reading(TimeValue value, Kind kind, int end, boolean notADate) {
  static Reading date(TimeValue value, int end) {
    return new Reading(value, Kind.DATE, end, false);
  }

  static Reading time(TimeValue value, int end) {
    return new Reading(value, Kind.TIME, end, false);
  }

  static Reading duration(TimeValue value, int end) {
    return new Reading(value, Kind.DURATION, end, false);
  }

  static Reading set(String timex, int end) {
    return new Reading(new TimeValue.Repeated(timex), Kind.SET, end, false);
  }
}
