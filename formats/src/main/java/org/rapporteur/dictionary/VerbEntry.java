package org.rapporteur.dictionary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a dictionary of verbs.
 *
 * @param kind what it is
 * @param text header, verb or pattern as written
 * @param forms inflections in braces; null when there were no braces
 * @param code as written between brackets; empty when there is none
 * @param line 1-based
 */
public record VerbEntry(
    Kind kind, String text, @Nullable List<String> forms, String code, int line) {
  public VerbEntry {
    forms = forms == null ? null : List.copyOf(forms);
  }

  /** What a line is. */
  public enum Kind {
    /** {@code --- ABANDON [345] ---}: a group of verbs begins. */
    BLOCK,
    /** {@code ABANDON {ABANDONS ABANDONED}}. */
    VERB,
    /** {@code - * PLAN [120]}: what the verbs above mean with other words. */
    PATTERN
  }
}
