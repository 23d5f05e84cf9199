package org.rapporteur.store;

import org.jspecify.annotations.Nullable;
import org.rapporteur.coding.Coding;

/**
 * A coding to be saved.
 *
 * @param coding what was read; without records when the article is in another language
 * @param provenance where it came from; null when that is not kept
 * @param language code of ISO 639
 * @param coder what it was coded with, a hash; null when that is not kept
 */
public record Kept(
    Coding coding, @Nullable Provenance provenance, String language, @Nullable String coder) {
  /** A coding of which nothing is noted but where it came from. */
  public Kept(Coding coding, @Nullable Provenance provenance) {
    this(coding, provenance, null);
  }

  /** A coding with where it came from and what it was coded with. */
  public Kept(Coding coding, @Nullable Provenance provenance, @Nullable String coder) {
    this(coding, provenance, provenance == null ? "en" : provenance.language(), coder);
  }
}
