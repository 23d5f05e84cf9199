package org.rapporteur.cluster;

import java.util.Locale;

/**
 * Says that one article copies another.
 *
 * @param article key of the copy, the later of the two
 * @param copyOf key of the other
 * @param order place of the other among articles
 * @param kind EXACT or NEAR
 * @param similarity 0 to 1
 */
public record CopyLink(
    String article, String copyOf, String order, String kind, double similarity) {
  /** Whether this tells of an earlier article than {@code other}. */
  boolean isBefore(CopyLink other) {
    return order.compareTo(other.order) < 0;
  }

  /** As a line of JSON. */
  String line() {
    return String.format(
        Locale.ROOT,
        "{\"article\":\"%s\",\"copyOf\":\"%s\",\"kind\":\"%s\",\"similarity\":%.3f}",
        article,
        copyOf,
        kind,
        similarity);
  }
}
