package org.rapporteur.predication;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Token;

/**
 * A filler of a role.
 *
 * @param head head token of the phrase
 * @param preposition lemma of the preposition that introduces it, if any
 */
public record Argument(Token head, @Nullable String preposition) {
  /** An argument without a preposition. */
  public static Argument of(Token head) {
    return new Argument(head, null);
  }
}
