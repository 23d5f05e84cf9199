package org.rapporteur.store;

/** What the counts of a time series are divided by. */
public enum Breakdown {
  /** Nothing. */
  NONE("''"),
  TYPE("p.type"),
  QUAD("p.quad"),
  STATUS("p.status"),
  /** Source and target, as RUS-PRK; of an event of equals each towards each other. */
  DYAD("p.source || '-' || p.target");

  private final String expression;

  Breakdown(String expression) {
    this.expression = expression;
  }

  /** As SQL on a row {@code p} of the table {@code pairs}. */
  String expression() {
    return expression;
  }
}
