package org.rapporteur.desk.mcp;

import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/**
 * Something that can be asked.
 *
 * @param name what it is called
 * @param description what it tells, for whoever chooses
 * @param schema of its arguments, as JSON
 * @param work answers; the object becomes JSON
 */
record Tool(String name, String description, String schema, Work work) {
  /** Answers. */
  @FunctionalInterface
  interface Work {
    /** What {@code reader} tells of {@code arguments}. */
    Object answer(StoreReader reader, Arguments arguments) throws StoreException;
  }
}
