package org.rapporteur.cluster;

import org.jspecify.annotations.Nullable;

/**
 * An article as one of the homes of its reports gets it.
 *
 * @param home where the reports are joined
 * @param key of the article
 * @param published day of publication as YYYY-MM-DD, null when it is not known
 * @param line as {@code code} writes it
 * @param placed where its reports belong, once that is known: event, occurrence, article and event
 *     that it was joined to (empty for none), and score, five strings a report
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Share(
    String home, String key, @Nullable String published, String line, String[] placed) {
  /** The same when its reports have their places. */
  Share placed(String[] places) {
    return new Share(home, key, published, line, places);
  }
}
