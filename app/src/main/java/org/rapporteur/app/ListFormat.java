package org.rapporteur.app;

/** Layouts of a list that a command prints. */
enum ListFormat {
  /** A table for a person. */
  TEXT,
  /** One JSON object a line. */
  JSON
}
