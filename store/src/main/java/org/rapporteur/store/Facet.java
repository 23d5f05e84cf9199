package org.rapporteur.store;

import java.util.Locale;

/** What reports are sorted into, for a person who narrows a filter. */
public enum Facet {
  TYPE("p.type"),
  STATUS("p.status"),
  QUAD("lower(replace(p.quad, ' ', '-'))"),
  /** Country of who does it. */
  SOURCE("p.source"),
  /** Country of those to whom. */
  TARGET("p.target"),
  /** Country of the place. */
  PLACE("p.place_country"),
  /** Year of the event. */
  YEAR("year(p.start_date)::VARCHAR");

  private final String expression;

  Facet(String expression) {
    this.expression = expression;
  }

  /** As SQL on a row {@code p} of the table {@code pairs}. */
  String expression() {
    return expression;
  }

  /** What a filter says to mean {@code part} alone. */
  public String term(String part) {
    return (this == YEAR ? "time" : name().toLowerCase(Locale.ROOT)) + "=" + part;
  }

  /** Whether a report can be in several parts. */
  boolean isSided() {
    return this == SOURCE || this == TARGET;
  }
}
