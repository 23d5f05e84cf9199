package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a page says about itself, each with its origin.
 *
 * @param title headline
 * @param published when it was published
 * @param modified when it was changed last
 * @param authors who wrote it
 * @param publisher name of the outlet
 * @param language primary language, as in "en"
 * @param canonical its address by its own account
 * @param description its summary
 */
record PageMetadata(
    Optional<Found<String>> title,
    Optional<Found<PageTime>> published,
    Optional<Found<PageTime>> modified,
    Optional<Found<List<String>>> authors,
    Optional<Found<String>> publisher,
    Optional<Found<String>> language,
    Optional<Found<String>> canonical,
    Optional<Found<String>> description) {
  /** Field to origin, for what was found. */
  SortedMap<String, String> origins() {
    SortedMap<String, String> origins = new TreeMap<>();
    title.ifPresent(found -> origins.put("title", found.origin()));
    published.ifPresent(found -> origins.put("published", found.origin()));
    modified.ifPresent(found -> origins.put("modified", found.origin()));
    authors.ifPresent(found -> origins.put("authors", found.origin()));
    publisher.ifPresent(found -> origins.put("publisher", found.origin()));
    language.ifPresent(found -> origins.put("language", found.origin()));
    canonical.ifPresent(found -> origins.put("canonical", found.origin()));
    return origins;
  }
}
