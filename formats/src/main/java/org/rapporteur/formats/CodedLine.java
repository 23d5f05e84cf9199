package org.rapporteur.formats;

import org.rapporteur.report.CodedArticle;

/** A line that {@code rapporteur code} wrote: an article's records, or why there are none. */
public sealed interface CodedLine {
  /**
   * The records of an article.
   *
   * @param number 1-based number of the line
   * @param article what the line tells
   */
  record Read(long number, CodedArticle article) implements CodedLine {}

  /**
   * An input that had no coding when the line was written.
   *
   * @param number 1-based number of the line
   * @param message what was wrong then
   */
  record Uncoded(long number, String message) implements CodedLine {}

  /**
   * A line that cannot be read.
   *
   * @param error what is wrong with it
   */
  record Broken(InputError error) implements CodedLine {}
}
