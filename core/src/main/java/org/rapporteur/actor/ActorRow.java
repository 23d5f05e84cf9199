package org.rapporteur.actor;

import java.util.List;

/**
 * A row of a table of actors.
 *
 * @param file the table
 * @param line 1-based
 * @param entry what it says
 * @param forms names and aliases, as written
 * @param source where it was taken from; may be empty
 */
public record ActorRow(
    String file, int line, RegistryEntry entry, List<String> forms, String source) {
  public ActorRow {
    forms = List.copyOf(forms);
  }
}
