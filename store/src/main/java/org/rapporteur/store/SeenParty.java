package org.rapporteur.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party as records name it.
 *
 * @param name what it is called
 * @param code country and sectors; empty when unknown
 * @param role office; null when none is told
 * @param id registry or Wikidata id, if known
 * @param records how many have it on one of their sides
 * @param first day on which the first article with it was published; null when none is dated
 * @param last the same of the last
 */
public record SeenParty(
    String name,
    String code,
    @Nullable String role,
    @Nullable String id,
    long records,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {}
