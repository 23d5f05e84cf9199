package org.rapporteur.query;

import java.util.List;

/**
 * One condition of a filter.
 *
 * @param field what it is about
 * @param excluded whether the contrary is asked for
 * @param values any of which will do; empty for a flag ("background") that asks no more than that
 */
public record Term(Field field, boolean excluded, List<Value> values) {
  public Term {
    values = List.copyOf(values);
  }
}
