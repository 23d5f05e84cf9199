package org.rapporteur.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;

/**
 * A party as a person gives it.
 *
 * @param country ISO 3166 alpha-3 or the like; null when unknown
 * @param sectors PLOVER sectors
 * @param name canonical name; null for the words
 * @param id Wikidata or registry id, if known
 * @param role office or role, if known
 * @param words where its words stand; null for those of the party that it replaces
 * @param medium through what a speaker speaks, if told
 */
public record GivenActor(
    @Nullable String country,
    List<String> sectors,
    @Nullable String name,
    @Nullable String id,
    @Nullable String role,
    @Nullable Span words,
    @Nullable String medium) {
  public GivenActor {
    sectors = List.copyOf(sectors);
  }
}
