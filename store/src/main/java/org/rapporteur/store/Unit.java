package org.rapporteur.store;

/** What is counted. */
public enum Unit {
  /** Events as one article each reports them. */
  REPORT,
  /**
   * Events of the world: of the reports of one occurrence that are meant one counts, the clearest
   * one if it is among them, else the first by article and place in the text. A report that was not
   * joined yet counts as one.
   */
  OCCURRENCE;

  /**
   * {@code rows}, which have one row {@code p} of the table {@code pairs} for each report (and, by
   * {@code sides}, source and target), with those that do not count left out.
   */
  String of(String rows, String sides) {
    return this == REPORT
        ? rows
        : "(SELECT p.* FROM "
            + rows
            + " LEFT JOIN events e ON e.article = p.article AND e.ordinal = p.ordinal"
            + " LEFT JOIN occurrence_reports r ON r.article = e.article AND r.event = e.event"
            + " LEFT JOIN occurrences o ON o.occurrence = r.occurrence"
            + " QUALIFY r.occurrence IS NULL OR row_number() OVER (PARTITION BY r.occurrence"
            + sides
            + " ORDER BY (o.leading_article = e.article AND o.leading_event = e.event) DESC,"
            + " p.article, p.ordinal) = 1) p";
  }
}
