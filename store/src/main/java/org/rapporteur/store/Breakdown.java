package org.rapporteur.store;

/** What the counts of a time series are divided by. */
public enum Breakdown {
  /** Nothing. */
  NONE("''", "part"),
  TYPE("p.type", "p.type"),
  QUAD("p.quad", "p.quad"),
  STATUS("p.status", "p.status"),
  /** Source and target, as RUS-PRK; of an event of equals each towards each other. */
  DYAD("p.source || '-' || p.target", "p.source, p.target");

  private final String expression;
  private final String grouping;

  Breakdown(String expression, String grouping) {
    this.expression = expression;
    this.grouping = grouping;
  }

  /** The columns that make one part; counting by them is cheaper than by its name. */
  String grouping() {
    return grouping;
  }

  /** As SQL on a row {@code p} of the table {@code pairs}. */
  String expression() {
    return expression;
  }
}
