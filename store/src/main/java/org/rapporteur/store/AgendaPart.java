package org.rapporteur.store;

/** Announced events by their day. */
public enum AgendaPart {
  /** Not over on a day, the next first. */
  COMING("coalesce(a.end_date, a.start_date) >= ?", "a.start_date, a.occurrence"),
  /** Over before a day, the latest first. */
  PAST("coalesce(a.end_date, a.start_date) < ?", "a.start_date DESC, a.occurrence"),
  /** Without a day, the latest told first. */
  OPEN("a.start_date IS NULL AND ? IS NOT NULL", "a.told DESC NULLS LAST, a.occurrence");

  private final String condition;
  private final String order;

  AgendaPart(String condition, String order) {
    this.condition = condition;
    this.order = order;
  }

  /** On a row {@code a} of the last steps; it has one place, for the day. */
  String condition() {
    return condition;
  }

  /** What they are ordered by. */
  String order() {
    return order;
  }
}
