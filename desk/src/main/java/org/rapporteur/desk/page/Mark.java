package org.rapporteur.desk.page;

import org.rapporteur.article.Span;

/**
 * Characters that prove something of a record.
 *
 * @param span where they stand
 * @param role what they prove
 * @param record number of the record, counted from 1
 */
record Mark(Span span, Role role, int record) {
  /** What characters prove; of several the first is shown. */
  enum Role {
    TRIGGER,
    SOURCE,
    TARGET,
    SPEAKER,
    TIME,
    PLACE,
    CUE,
    /** The sentence as a whole. */
    SENTENCE;

    /** As style sheets and scripts call it. */
    String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
