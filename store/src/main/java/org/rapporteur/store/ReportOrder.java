package org.rapporteur.store;

/** What comes first on a page of reports; reports without that day come last. */
public enum ReportOrder {
  /** The latest day of publication. */
  PUBLISHED("p.published"),
  /** The latest first day of the event. */
  EVENT("p.start_date");

  private final String column;

  ReportOrder(String column) {
    this.column = column;
  }

  /** The day, as SQL on a row {@code p} of the table {@code pairs}. */
  String column() {
    return column;
  }
}
