package org.rapporteur.actor;

import java.util.List;

/**
 * A row of a table of agent nouns.
 *
 * @param file the table
 * @param line 1-based
 * @param noun what it says
 * @param plurals other forms
 */
public record AgentRow(String file, int line, AgentNoun noun, List<String> plurals) {
  public AgentRow {
    plurals = List.copyOf(plurals);
  }
}
