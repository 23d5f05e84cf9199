package org.rapporteur.store;

import org.jspecify.annotations.Nullable;
import org.rapporteur.coding.Coding;

/**
 * A coding to be saved.
 *
 * @param coding what was read; without records when the article is in another language
 * @param provenance where it came from; null when that is not kept
 * @param coder what it was made by: a hash of program, knowledge and models; null when unknown
 */
public record Kept(Coding coding, @Nullable Provenance provenance, @Nullable String coder) {
  /** By a coder that is not known. */
  public Kept(Coding coding, @Nullable Provenance provenance) {
    this(coding, provenance, null);
  }
}
