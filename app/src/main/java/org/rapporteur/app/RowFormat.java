package org.rapporteur.app;

/** Layouts of rows that a command prints. */
enum RowFormat {
  /** Columns for a person. */
  TABLE,
  /** Comma-separated values after RFC 4180, with a heading. */
  CSV,
  /** One JSON object a line. */
  JSONL
}
