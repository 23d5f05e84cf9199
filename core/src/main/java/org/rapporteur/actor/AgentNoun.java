package org.rapporteur.actor;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A noun or title that names an actor by what it does ("lawmaker", "foreign minister").
 *
 * @param noun lemma, may have several words
 * @param sectors its sectors, most specific first; empty for those that speak for others
 * @param country country it implies, if any
 * @param spokesperson whether it takes the sectors of the organisation it speaks for
 */
public record AgentNoun(
    String noun, List<String> sectors, @Nullable String country, boolean spokesperson) {
  public AgentNoun {
    sectors = List.copyOf(sectors);
  }

  /** Its last word, in lower case. */
  String lastWord() {
    String lower = noun.toLowerCase(Locale.ROOT);
    return lower.substring(lower.lastIndexOf(' ') + 1);
  }
}
